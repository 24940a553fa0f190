# Sourced by bash after lib.sh: Debian roots that live in the cache, to try Scenery in other systems than this one.

ROOTS=$CACHE/roots

# Where this machine gets Debian from, taken from its own settings. DEBIAN_MIRROR names another place.
debian_mirror() {
    [ -z "${DEBIAN_MIRROR:-}" ] || { printf '%s\n' "$DEBIAN_MIRROR"; return; }
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null \
        | sed -n '/-security\/*$/d; s/^Debian //p' | grep -m 1 . \
        || fail "This machine's apt gets nothing from Debian; please name a mirror in DEBIAN_MIRROR."
}

# make_root NAME SUITE [PACKAGE…]: a minimal Debian with these packages, kept until what is asked for changes. Says nothing when it is there.
make_root() {
    local root=$ROOTS/$1 suite=$2 packages=("${@:3}") log=$CACHE/root-$1.log
    is_stamped "$root" "$suite ${packages[*]}" && return
    has debootstrap || install_packages debootstrap
    say "Making a root of Debian $suite; $log tells of it."
    remove_root "$root"
    mkdir -p "$ROOTS"
    bootstrap "$root" "$suite" >"$log" 2>&1 \
        && { [ ${#packages[@]} = 0 ] || in_root "$root" apt-get install -y --no-install-recommends -o Dpkg::Options::=--force-unsafe-io "${packages[@]}" >>"$log" 2>&1; } \
        || { tail -n 20 "$log" >&2; fail "The root of Debian $suite could not be made; $log has the whole story."; }
    as_root rm -rf "$root/var/cache/apt/archives"
    printf '%s\n' "$suite ${packages[*]}" | as_root tee "$root/.stamp" >/dev/null
}

bootstrap() {
    as_root debootstrap --variant=minbase "$2" "$1" "$(debian_mirror)" || return
    # What this machine's apt needs to get through to the mirror, such as a proxy.
    apt-config dump | grep -E '^Acquire::(Check-|https?::)' | as_root tee "$1/etc/apt/apt.conf.d/99machine" || true
    in_root "$1" apt-get update
}

# in_root ROOT COMMAND…: runs a command in a root, with devices and processes mounted for just as long.
# The command sees this machine's certificates and the settings of its package programs, because it uses the same network.
in_root() {
    local root=$1
    as_root cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    as_root env DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        unshare --mount --fork --kill-child sh -c '
            mount --bind /dev "$0/dev" && mount --bind /dev/shm "$0/dev/shm" && mount -t proc proc "$0/proc" && mount -t sysfs -o ro sysfs "$0/sys" \
                && exec chroot "$0" "$@"' "$root" "${@:2}"
}

# A root's folder; refused while something of this machine is still mounted in it.
remove_root() {
    ! grep -qs " $1/" /proc/mounts || fail "$1 has file systems mounted in it; please unmount them."
    as_root rm -rf "$1"
}

# copy_checkout FOLDER: what git knows of this checkout, and what is new in it.
copy_checkout() {
    as_root mkdir -p "$1"
    git -C "$ROOT" ls-files -z --cached --others --exclude-standard \
        | (cd "$ROOT" && tar --create --null --files-from=- --ignore-failed-read) | as_root tar --extract --no-same-owner --directory "$1"
}
