#!/bin/sh
# SPDX-License-Identifier: MIT
# parallel.sh FOLDER OUT N [HOST,...]: N parts under GNU parallel, on this machine or on those hosts, which see the same
# folder and have stratamap in their PATH; then one report.
set -eu
folder=$1
out=$2
parts=$3
hosts=${4-:}
stratamap=${STRATAMAP:-stratamap}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# Status 2 means that some image could not be read; the report says which.
seq "$parts" | parallel --will-cite --halt soon,fail=1 --sshlogin "$hosts" --return 'part-{}.ndjson' --cleanup \
    "$stratamap --report part-{}.ndjson --shard={}/$parts '$folder' || test \$? -eq 2"
case $out in
/*) ;;
*) out=$OLDPWD/$out ;;
esac
"$stratamap" --report "$out" --merge part-*.ndjson
