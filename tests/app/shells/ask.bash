# SPDX-License-Identifier: MIT
# ask.bash FOLDER LINE...: what bash completes each LINE with, below a line that repeats it.
# shellcheck source=/dev/null
source "$1/stratamap"
shift
for line in "$@"; do
    printf '= %s\n' "$line"
    # As readline parts words: = is one of its own.
    read -r -a COMP_WORDS <<<"${line//=/ = }"
    [[ $line == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMP_LINE=$line COMP_POINT=${#line}
    _stratamap
    ((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
done
