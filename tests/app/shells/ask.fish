# SPDX-License-Identifier: MIT
# ask.fish FOLDER LINE...: what fish completes each LINE with, below a line that repeats it.
source $argv[1]/stratamap.fish
for line in $argv[2..-1]
    echo "= $line"
    complete -C"$line" | string replace -r '\t.*' ''
end
