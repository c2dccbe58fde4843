# SPDX-License-Identifier: MIT
# What packaging/run, packaging/test and .ci/run share: installing packages and building a preset. To be sourced.
#
# Everything here talks on standard error, so that standard output stays the program's own.
#
# STRATAMAP_NO_INSTALL=1 in the environment: install nothing, go on with what is there.

root=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

: "${me:?the script that sources this names itself in it}"
say() {
    printf '%s: %s\n' "$me" "$*" >&2
}

# An interrupt during a step ends the script as one, not as the step's failure.
trap 'trap - INT; kill -INT $$' INT

# Who builds: the owner of the tree, also when root asks for it (through sudo, for one), so that nothing in the tree
# comes to belong to root. Empty when that is who we are already.
as_owner=()
if ((EUID == 0)); then
    read -r owner group < <(stat -c '%u %g' -- "$root")
    if ((owner != 0)); then
        home=$(getent passwd "$owner" | cut -d: -f6) || home=
        as_owner=(setpriv --reuid="$owner" --regid="$group" --clear-groups
            env -u XDG_RUNTIME_DIR -u XDG_CACHE_HOME -u XDG_CONFIG_HOME HOME="${home:-/tmp}")
    fi
fi

package_manager() {
    local manager
    for manager in apt-get dnf zypper pacman; do
        if command -v "$manager" >/dev/null; then
            echo "$manager"
            return
        fi
    done
}

# packages MANAGER PURPOSE...: their names from packaging/packages, one a line.
packages() {
    local manager=$1 purpose apt dnf zypper pacman names
    shift
    while read -r purpose apt dnf zypper pacman; do
        [[ -n $purpose && $purpose != \#* && " $* " == *" $purpose "* ]] || continue
        case $manager in
        apt-get) names=$apt ;;
        dnf) names=$dnf ;;
        zypper) names=$zypper ;;
        pacman) names=$pacman ;;
        esac
        [[ $names == - ]] || printf '%s\n' "${names//,/$'\n'}"
    done <"$root/packaging/packages"
}

# missing MANAGER NAME...: those that are not installed, one a line.
missing() {
    local manager=$1 name line
    shift
    case $manager in
    apt-get)
        local -A installed=()
        while read -r name line; do
            [[ $line != 'install ok installed' ]] || installed[$name]=1
        done < <(dpkg-query -W -f='${Package} ${Status}\n' "$@" 2>/dev/null)
        for name; do
            [[ -n ${installed[$name]-} ]] || echo "$name"
        done
        ;;
    dnf | zypper)
        for name; do
            rpm -q --quiet --whatprovides "$name" >/dev/null 2>&1 || echo "$name"
        done
        ;;
    pacman) pacman -T "$@" || true ;;
    esac
}

# as_root COMMAND...: with standard output on standard error, and without asking for anything but sudo's password.
as_root() {
    if ((EUID == 0)); then
        "$@" >&2
    else
        sudo -- "$@" >&2
    fi
}

install_with() {
    local manager=$1
    shift
    case $manager in
    apt-get)
        local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
        # A fresh machine has no lists of packages, an old one may have lists that name files long gone.
        if compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null &&
            as_root "${apt[@]}" install --no-install-recommends "$@"; then
            return
        fi
        as_root "${apt[@]}" update && as_root "${apt[@]}" install --no-install-recommends "$@"
        ;;
    dnf) as_root dnf install -y --setopt=install_weak_deps=False "$@" ;;
    zypper) as_root zypper --non-interactive install --no-recommends "$@" ;;
    pacman) as_root pacman -S --noconfirm --needed "$@" ;;
    esac
}

# need PURPOSE...: installs what is missing for these purposes, or fails with a sentence.
need() {
    [[ -z ${STRATAMAP_NO_INSTALL-} ]] || return 0
    local manager wanted absent
    manager=$(package_manager)
    if [[ -z $manager ]]; then
        say "no package manager known here: expecting the packages of packaging/packages to be there"
        return
    fi
    mapfile -t wanted < <(packages "$manager" "$@")
    mapfile -t absent < <(missing "$manager" "${wanted[@]}")
    ((${#absent[@]})) || return 0
    say "installing with $manager: ${absent[*]}"
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        say "this takes root, and there is no sudo: run as root: $manager install ${absent[*]}"
        say "or set STRATAMAP_NO_INSTALL=1 to go on without"
        return 1
    fi
    install_with "$manager" "${absent[@]}" </dev/null || {
        say "$manager could not install: ${absent[*]}"
        return 1
    }
}

# How many compilers at once: one for each processor, but each may take 1 GiB.
jobs_at_once() {
    local processors kilobytes gigabytes
    processors=$(nproc)
    kilobytes=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo)
    gigabytes=$((${kilobytes:-1048576} / 1048576))
    ((gigabytes > 0)) || gigabytes=1
    echo $((processors < gigabytes ? processors : gigabytes))
}

# build PRESET [TARGET...]: configures once, then builds; quick when nothing changed.
build() {
    local preset=$1 folder=$root/build/$1 configure=() target targets=()
    shift
    for target; do
        targets+=(--target "$target")
    done
    if [[ ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja ]]; then
        configure=(cmake -S "$root" --preset "$preset")
    fi
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        configure=(cmake --fresh -S "$root" --preset "$preset")  # the tree was moved
    fi
    if ((${#configure[@]})); then
        say "configuring build/$preset"
        if command -v ccache >/dev/null; then
            export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
        fi
        "${as_owner[@]}" "${configure[@]}" </dev/null >&2 || return
        # An unchanged build.ninja keeps its time, and would be made again and again.
        "${as_owner[@]}" touch "$folder/build.ninja"
    fi
    say "building build/$preset"
    "${as_owner[@]}" cmake --build "$folder" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(jobs_at_once)}" "${targets[@]}" </dev/null >&2
}
