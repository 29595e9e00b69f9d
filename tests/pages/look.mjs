// Look at pages of HTML in a browser without a window: axe-core's rules, no request and no message of
// the browser, nothing wider than the screen; in light and dark, at three widths. Pictures and prints
// go into a folder.
//   node look.mjs CHROMIUM OUT FILE.html...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [chromium, out, ...files] = process.argv.slice(2);
const require = createRequire(join(process.cwd(), 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const widths = [360, 800, 1440];
const schemes = ['light', 'dark'];
let wrong = 0;

function fault(where, what) {
	console.log(`FAILED: ${where}: ${what}`);
	wrong++;
}

async function rules(page, where) {
	await page.evaluate(axe);
	const found = await page.evaluate(() => window.axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	}));
	for (const one of found.violations)
		for (const node of one.nodes.slice(0, 3))
			fault(where, `${one.id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? one.help}`);
}

async function look(page, file, scheme, width) {
	const where = `${basename(file)}, ${scheme}, ${width} px`;

	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
	await page.setViewport({ width, height: 900 });
	await page.goto(pathToFileURL(resolve(file)).href);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	if (wide > width)
		fault(where, `is ${wide} px wide`);
	await rules(page, where);
	await page.screenshot({ path: join(out, `${basename(file, '.html')}-${scheme}-${width}.png`),
				fullPage: true });
}

async function links(page, file) {
	const dead = await page.evaluate(() => [...document.querySelectorAll('a')]
		.map((a) => a.getAttribute('href'))
		.filter((to) => !to.startsWith('#') || !document.getElementById(decodeURIComponent(to.slice(1)))));
	for (const to of dead)
		fault(basename(file), `a link to ${to}`);
}

const browser = await puppeteer.launch({ executablePath: chromium, headless: true,
	args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
for (const file of files) {
	const page = await browser.newPage();
	page.on('console', (message) => fault(basename(file), `the browser says: ${message.text()}`));
	page.on('pageerror', (error) => fault(basename(file), `the browser says: ${error.message}`));
	page.on('request', (request) => {
		if (!/^(file|data):/.test(request.url()))
			fault(basename(file), `a request of ${request.url()}`);
	});
	for (const scheme of schemes)
		for (const width of widths)
			await look(page, file, scheme, width);
	await links(page, file);
	for (const format of ['a4', 'letter'])
		await page.pdf({ path: join(out, `${basename(file, '.html')}-${format}.pdf`), format,
				 preferCSSPageSize: true, printBackground: false });
	await page.close();
}
await browser.close();
console.log(`${files.length} pages, ${wrong} faults`);
process.exit(wrong ? 1 : 0);
