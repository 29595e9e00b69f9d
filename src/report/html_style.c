/*
 * How pages of HTML look: on screens of any width, light and dark as the reader has it, and on
 * paper. Fonts are those of the reader's system. Every tone has a mark of its own shape, which is
 * drawn, so that it needs no font and is printed as well.
 *
 * Pairs of colours have a contrast of 4.5 to 1 and more (tests/pages holds them to it). Neither
 * & nor < may stand in it: it is read as XML too.
 */
#include "report/html_private.h"

static const char colours[] =
	":root{color-scheme:light dark;"
	"--paper:#fff;--ink:#1d2329;--soft:#59626c;--line:#d8dde2;--wash:#f4f6f8;--link:#0b5672;"
	"--good:#17683c;--half:#8a5800;--bad:#a4261d;--open:#59626c;--tint:#f1dcae}\n"
	"@media screen and (prefers-color-scheme:dark){:root{"
	"--paper:#14171b;--ink:#e3e6e9;--soft:#a4adb6;--line:#343b43;--wash:#1c2126;--link:#8acce6;"
	"--good:#79ce99;--half:#e6b966;--bad:#ff9b91;--open:#a4adb6;--tint:#4a3a16}}\n";

static const char text[] =
	"*,::before,::after{box-sizing:border-box}\n"
	"html{font:100%/1.6 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',"
	"'Helvetica Neue',Arial,sans-serif;color:var(--ink);background:var(--paper);"
	"-webkit-text-size-adjust:100%;text-size-adjust:100%}\n"
	"body{margin:0 auto;padding:0 1.25rem 4rem;max-width:64rem;overflow-wrap:anywhere}\n"
	"h1,h2,h3,h4{font-weight:600;line-height:1.25;text-wrap:balance;break-after:avoid}\n"
	"h1,h2,.subject{font-family:Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,"
	"'Noto Serif',serif}\n"
	":lang(ja) h1,:lang(ja) h2,:lang(ja) .subject{font-family:inherit}\n"
	"h1{font-size:clamp(2rem,1.4rem + 3vw,3.25rem);margin:0;letter-spacing:-.01em}\n"
	"h2{font-size:1.75rem;margin:4rem 0 1rem;padding-top:1rem;border-top:2px solid var(--ink)}\n"
	"h3{font-size:1.2rem;margin:2.25rem 0 .75rem}h4{font-size:1rem;margin:0}\n"
	"main{margin-top:2.5rem}\n"
	"p,.points,.said{max-width:44rem}p{margin:0 0 1rem;orphans:3;widows:3}\n"
	"a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}\n"
	"a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{"
	"outline:3px solid var(--link);outline-offset:2px}\n"
	"h2 a,h3 a{color:inherit;text-decoration:none}h2 a:hover,h3 a:hover{text-decoration:underline}\n"
	"code,pre{font:.9em/1.5 ui-monospace,'Cascadia Mono',Consolas,'Liberation Mono',Menlo,monospace}\n"
	"pre{margin:0 0 .5rem;padding:.5rem .75rem;background:var(--wash);white-space:pre-wrap}\n"
	".points{margin:0 0 1.5rem;padding-left:1.25rem}.points li{margin:.35rem 0}\n"
	".said,td,dd,.row{white-space:pre-line}\n"
	".said{margin:0 0 1.5rem;padding-left:1rem;border-left:3px solid var(--line)}\n"
	".notice{padding:.75rem 1rem;border-left:4px solid var(--half);background:var(--wash)}\n"
	".vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n"
	".skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--paper);"
	"border:2px solid var(--link);z-index:2}.skip:focus{top:1rem}\n";

static const char cover[] =
	".cover{padding:clamp(2rem,8vw,6rem) 0 2.5rem}\n"
	".cover::before{content:'';display:block;width:4.5rem;border-top:5px solid var(--link);"
	"margin-bottom:2.5rem}\n"
	".logo{display:block;max-width:14rem;max-height:5rem;margin-bottom:3rem}\n"
	"@media screen and (prefers-color-scheme:dark){.logo{padding:.6rem;background:#fff}}\n"
	".class{margin:0 0 1.5rem;font-size:.8rem;font-weight:600;letter-spacing:.12em;"
	"text-transform:uppercase;color:var(--bad)}\n"
	".subject{font-size:clamp(1.15rem,1rem + 1vw,1.6rem);color:var(--soft);margin:.75rem 0 2.5rem}\n"
	".contents{padding:2rem 0 0}.contents h2{border:0;padding:0;margin:0 0 .75rem;font-size:1.2rem}\n"
	".contents ol{list-style:none;margin:0;padding:0;columns:18rem;column-gap:3rem}\n"
	".contents ol ol{columns:auto;padding-left:1.25rem;font-size:.92em}\n"
	".contents li{break-inside:avoid}\n"
	".contents a{display:block;padding:.3rem 0;text-decoration:none;"
	"border-bottom:1px solid var(--line)}.contents a:hover{text-decoration:underline}\n"
	".boxes{list-style:none;margin:0 0 1rem;padding:0}\n"
	".boxes li{margin:.5rem 0 .5rem 1.9rem;max-width:44rem;white-space:pre-line}\n"
	".boxes li::before{content:'';float:left;width:1rem;height:1rem;margin:.25rem 0 0 -1.9rem;"
	"border:1.5px solid currentColor;border-radius:2px}small{display:block;color:var(--soft)}\n"
	".foot{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);"
	"font-size:.8rem;color:var(--soft)}\n";

static const char tables[] =
	".wide{overflow-x:auto;margin:0 0 2rem}\n"
	"table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45;"
	"font-variant-numeric:tabular-nums;overflow-wrap:break-word;hyphens:auto}\n"
	"caption{text-align:left;font-weight:600;padding-bottom:.5rem}\n"
	"th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}\n"
	"th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}\n"
	"thead th{font-size:.8rem;font-weight:600;color:var(--soft);vertical-align:bottom;"
	"border-bottom:2px solid var(--ink);overflow-wrap:normal}\n"
	"tbody th{font-weight:600;position:sticky;left:0;background:var(--paper)}.n{text-align:right;white-space:nowrap}\n"
	".i{white-space:nowrap;overflow-wrap:normal}th.p{min-width:11rem}th.w{min-width:6rem}th.l{min-width:8rem}\n"
	"tr:target,.card:target{background:var(--wash);outline:2px solid var(--link);outline-offset:2px}\n"
	"@media (min-width:72rem){.broad{width:min(100vw - 4rem,88rem);"
	"margin-left:calc(50% - min(50vw - 2rem,44rem))}}\n"
	".card{margin:0;padding:1.1rem 0 1.2rem;border-bottom:1px solid var(--line)}\n"
	".cards{margin:0 0 2rem;border-top:1px solid var(--line)}\n"
	".card header{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;align-items:baseline;"
	"justify-content:space-between;margin-bottom:.5rem}\n"
	".card h3,.card h4,.card h5{font-size:1.02rem;margin:0}\n"
	".id{font-variant-numeric:tabular-nums;margin-right:.5rem}\n"
	".tags{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.9rem;color:var(--soft)}\n"
	"dl{display:grid;grid-template-columns:11rem minmax(0,44rem);gap:.3rem 1rem;margin:0}\n"
	".facts{margin:0 0 2rem;padding:.75rem 0;gap:.6rem 1rem;"
	"border:solid var(--line);border-width:1px 0}\n"
	"dt{font-size:.85rem;line-height:1.5;padding-top:.1rem;color:var(--soft)}dd{margin:0}\n"
	".card dl{grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.5rem 1.5rem}\n"
	".card .p{grid-column:1/-1;order:-1}.card .p dd{max-width:44rem}\n"
	".card dt{font-size:.8rem;padding:0}.card dl div{font-size:.9rem}.card dl .p{font-size:1rem}\n"
	".again th,.again td:nth-child(2){color:var(--soft);font-weight:400}\n"
	"@media (max-width:36rem){dl,.facts{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}"
	".card dl{grid-template-columns:1fr 1fr;gap:.5rem 1rem}.card dd{margin:0}"
	"h2{font-size:1.5rem;margin-top:3rem}}\n";

/* A circle, half a circle, a diamond and a ring. */
static const char tones[] =
	".good,.half,.bad,.open{font-weight:600;white-space:nowrap}\n"
	".good{color:var(--good)}.half{color:var(--half)}.bad{color:var(--bad)}.open{color:var(--open)}\n"
	".good::before,.half::before,.bad::before,.open::before{content:'';display:inline-block;"
	"width:.62em;height:.62em;margin-right:.4em;border:2px solid currentColor;border-radius:50%;"
	"forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
	".good::before{background:currentColor}\n"
	".half::before{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}\n"
	".bad::before{background:currentColor;border-radius:0;transform:rotate(45deg) scale(.85)}\n";

static const char charts[] =
	"figure{margin:0 0 2rem}figcaption{font-weight:600;margin-bottom:.5rem}\n"
	".legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0 0 1rem;"
	"padding:0;font-size:.85rem;color:var(--soft)}\n"
	".legend svg{vertical-align:-.1em;margin-right:.45em}\n"
	".bars{display:block;max-width:52rem}\n"
	"svg text{font-size:12px;fill:var(--soft);font-variant-numeric:tabular-nums}"
	"svg .name{font-size:13px;font-weight:600;fill:var(--ink)}\n"
	"svg .good{fill:var(--good)}svg .half{fill:var(--half)}svg .bad{fill:var(--bad)}\n"
	"svg .open{fill:var(--paper)}svg .tint{fill:var(--tint)}svg .rule{fill:none;stroke:var(--soft)}\n"
	"svg .paper{fill:var(--paper)}svg .gap{stroke:var(--paper);stroke-width:1}\n"
	"svg{forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
	"summary{cursor:pointer;font-size:.85rem;color:var(--link);margin:.75rem 0}\n";

static const char paper[] =
	"@page{margin:22mm 18mm 20mm;@top-left{font:8pt system-ui,sans-serif;color:#59626c}"
	"@top-right{font:8pt system-ui,sans-serif;color:#59626c}"
	"@bottom-right{font:8pt system-ui,sans-serif;color:#59626c;"
	"content:counter(page) ' / ' counter(pages)}}\n"
	"@page across{size:landscape}\n"
	"@page :first{@top-left{content:none}@top-right{content:none}@bottom-right{content:none}}\n"
	"@media print{html{font-size:9.5pt}html:has(.brief){font-size:7.3pt;line-height:1.35}"
	"html:has(.brief) h1{font-size:14pt;margin:0}html:has(.brief) .class{margin:0}html:has(.brief) .subject{margin:0 0 .4rem}"
	"html:has(.brief) .cover::before{display:none}.brief h2{margin:.5rem 0 .2rem;padding-top:.25rem;"
	"font-size:10pt;border-top-width:1px}.brief table{font-size:7pt;line-height:1.3}"
	".brief th,.brief td{padding:.1rem .3rem}.brief .wide{margin:0 0 .3rem}"
	".brief .facts{margin:.2rem 0;padding:.2rem 0;gap:.1rem 1rem;"
	"grid-template-columns:8rem 1fr 8rem 1fr}.brief .facts div{display:contents}"
	".brief{line-height:1.35}.brief p,.brief li,.brief ul,.brief blockquote,.brief .said,.brief pre{max-width:none;"
	"margin-top:.1rem;margin-bottom:.15rem}.brief .notice{padding:.2rem .6rem;margin:.2rem 0}"
	".brief section{margin:0;padding:0}html:has(.brief) .foot{margin-top:.4rem;padding-top:.2rem}body{max-width:none;padding:0}.skip,details{display:none}\n"
	".cover{display:flex;flex-direction:column;align-items:flex-start;min-height:94vh;"
	"padding:14vh 0 0;break-after:page}.cover .about{margin-top:auto}"
	".cover.sheet{display:block;min-height:0;padding:0;break-after:auto}"
	".contents{padding:0;break-inside:avoid}.contents.sheet{break-after:page}.contents ol{columns:auto}"
	"a{color:inherit;text-decoration:none}\n"
	"h2{margin-top:2.5rem}h2,h3,h4,caption,figcaption,.legend{break-after:avoid}\n"
	".wide{overflow:visible}table{overflow-wrap:anywhere}tbody th{position:static}thead{display:table-header-group}table{font-size:8pt}"
	"th,td{padding:.3rem .4rem}th.l,th.w{min-width:5.5rem}th.p{min-width:6.5rem}.broad{width:auto;margin:0}"
	".across{page:across}"
	"tr,.card header,dd,li,figure,.notice{break-inside:avoid}\n"
	".card{break-inside:avoid}.card header,.notice{break-after:avoid}.card dl div,.about{font-size:1em}"
	".notice,pre{"
	"-webkit-print-color-adjust:exact;print-color-adjust:exact}}\n";

const char *const html_style[] = { colours, text, cover, tables, tones, charts, paper, NULL };
