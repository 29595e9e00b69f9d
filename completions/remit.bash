# Completion for bash. What there is, remit itself tells.
_remit() {
	local line=${COMP_LINE:0:COMP_POINT} word
	local -a words
	read -ra words <<<"$line"
	[[ $line == *[[:space:]] ]] && words+=('')
	word=${words[${#words[@]} - 1]}
	mapfile -t COMPREPLY < <(remit --complete "${words[@]:1}" 2>/dev/null)
	# bash takes the word to begin after the equals sign.
	[[ $word == *=* ]] && COMPREPLY=("${COMPREPLY[@]#"${word%=*}="}")
	[[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
	return 0
}
complete -o default -F _remit remit
