#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tests/robustness/valgrind.bash PROGRAM: the headless modes under valgrind, which must find no wrong access, no leak, and
# no file that is still open at the end. Ordinarily one report of the sample chain, which reads all that other modes read;
# with STRATAMAP_VALGRIND=all every mode, over the golden images and the fuzzers' corpus, which takes half an hour.
# Exit status: 0 clean, 1 not, 77 valgrind is not installed.
set -uo pipefail
root=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../..
program=$(readlink -f -- "${1:?the program to run}")
command -v valgrind >/dev/null || { echo "valgrind is not installed"; exit 77; }

folder=$(mktemp -d) || exit
trap 'rm -rf -- "$folder"' EXIT
cd "$folder" || exit
runs=0 failures=0

look() {  # look ARGUMENT...
    local status=0
    # Descriptors that whoever runs this has left open are no business of the program's.
    valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,possible --track-fds=yes \
        --log-file=log "$program" "$@" >out 2>err <&- 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- || status=$?
    ((++runs))
    local left_open
    left_open=$(grep -A1 '== Open file descriptor' log | grep -c '==    at ')
    if ((status >= 99 || left_open > 0)); then
        ((++failures))
        echo "stratamap $*: status $status, $left_open files left open"
        cat log err
    fi
}

cp -r "$root/resources/sample" .
look --report=out.json --hash-files sample/today.qcow2
if [[ ${STRATAMAP_VALGRIND-} == all ]]; then
    images=(sample/today.qcow2)
    for golden in "$root"/tests/golden/*/; do
        name=$(basename "$golden")
        cp -r "$golden" "$name"
        xz -dk "$name"/*.xz 2>/dev/null || (cd "$name" && bash make.sh) >/dev/null 2>&1
        for image in "$name"/disk.*; do
            [[ $image == *.xz ]] || images+=("$image")
        done
    done
    for image in "${images[@]}"; do
        look --map --output=json "$image"
        look --map --keep-going --output=csv "$image"
        look --check "$image"
        look --info --backing-chain --output=json "$image"
        look --findings --deep "$image"
        look --tree --contents "$image"
        look --report=out.html "$image"
        look --compare --content "$image" sample/today.qcow2
        look --amend --dry-run -o compat=1.1 "$image"
    done
    look --report=fleet.html .
    for input in "$root"/tests/fuzz/corpus/*/*; do
        format=$(basename "$(dirname "$input")")
        case $format in options | text) continue ;; disk) format=raw ;; esac
        cp "$input" input
        look --map --output=json -f "$format" input
        look --findings -f "$format" input
        look --check -f "$format" input
    done
fi
echo "$runs runs, $failures not clean"
((failures == 0))
