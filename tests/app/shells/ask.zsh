# SPDX-License-Identifier: MIT
# ask.zsh FOLDER LINE...: what zsh completes each LINE with, below a line that repeats it. Its line editor wants a
# terminal: an interactive zsh gets one of zsh's own, and writes down what its completion system adds.
folder=$1
shift
answers=$(mktemp -d) || exit
trap 'zpty -d asked 2>/dev/null; rm -rf -- $answers' EXIT
cat >$answers/setup <<END
fpath=($folder \$fpath)
autoload -Uz compinit
compinit -u -D
compadd() {
    local -a added
    # With -O or -A or -D matches are asked for, not added.
    if [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
        builtin compadd -A added "\$@"
        print -rl -- \$added >>$answers/matches
    fi
    builtin compadd "\$@"
}
finish-asking() { zle kill-whole-line; print done >>$answers/done }
zle -N finish-asking
bindkey '^X^A' list-choices
bindkey '^X^B' finish-asking
setopt no_always_last_prompt no_list_ambiguous
LISTMAX=1000
print done >>$answers/done
END
zmodload zsh/zpty
zmodload zsh/zselect
zpty -b asked zsh -f -i
wait_for() {
    local i
    for ((i = 0; i < 1000; ++i)); do
        [[ -e $answers/done && $(wc -l <$answers/done) -ge $1 ]] && return
        while zpty -r -t asked discarded 2>/dev/null; do :; done
        zselect -t 1
    done
    print -u2 "zsh does not answer"
    exit 1
}
zpty -w asked "COLUMNS=200 LINES=500; source $answers/setup"
asked=1
wait_for $asked
for line in "$@"; do
    : >$answers/matches
    zpty -w -n asked "$line"$'\C-x\C-a\C-x\C-b'
    ((++asked))
    wait_for $asked
    print -r -- "= $line"
    cat $answers/matches
done
