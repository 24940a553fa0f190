# Shared by the commands of this folder (sourced by bash): where things are, and how to get what is missing.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${SCENERY_CACHE:-$ROOT/.cache}

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# The first of the given programs that exists.
first_program() {
    local program
    for program in "$@"; do
        if has "$program"; then command -v "$program"; return; fi
    done
    return 1
}

# Looks without importing, which takes QGIS a second.
HAS_MODULES='
import importlib.util
for name in ("qgis", "osgeo", "numpy", "jinja2"):
    assert importlib.util.find_spec(name).loader
'

# The Python that has QGIS's modules. QGIS_PYTHON names another one.
qgis_python() {
    local python
    for python in "${QGIS_PYTHON:-}" /usr/bin/python3 python3 /Applications/QGIS*.app/Contents/MacOS/bin/python3; do
        if has "$python" && "$python" -c "$HAS_MODULES" 2>/dev/null; then
            command -v "$python"
            return
        fi
    done
    return 1
}

# The program qgis_process. Debian's shell wrapper of that name does not work, the program behind it (.bin) does.
# QGIS_PROCESS names another one.
qgis_process_program() {
    first_program "${QGIS_PROCESS:-}" qgis_process.bin qgis_process qgis_process-qgis \
        /Applications/QGIS*.app/Contents/MacOS/bin/qgis_process
}

# A folder that holds this checkout under the plugin's name, whatever the checkout itself is called.
plugin_path() {
    mkdir -p "$CACHE/plugins"
    [ "$CACHE/plugins/scenery" -ef "$ROOT" ] || ln -sfn "$ROOT" "$CACHE/plugins/scenery"
    printf '%s\n' "$CACHE/plugins"
}

# Python with this checkout as package `scenery`.
scenery_python() {
    PYTHONPATH=$(plugin_path) "$(qgis_python || echo python3)" "$@"
}

# Runs a command as root.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# apt-get as root, which asks nothing and waits while a fresh machine updates itself.
apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 "$@"
}

# Installs Debian or Ubuntu packages; elsewhere says what has to be there.
install_packages() {
    has apt-get || fail "Please install what these Debian packages hold, then run this again: $*"
    [ "$(id -u)" = 0 ] || has sudo || fail "Please run as root, then run this again: apt-get install $*"
    say "Installing: $*"
    mkdir -p "$CACHE"
    local log=$CACHE/apt.log
    { apt_get update && apt_get install -y --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null \
        || { tail -n 20 "$log" >&2; fail "apt-get could not install them; $log has the whole story."; }
}

# Whether a folder was made from just this input; `stamp FOLDER INPUT` remembers that it was.
is_stamped() { [ "$(cat "$1/.stamp" 2>/dev/null)" = "$2" ]; }
stamp() { printf '%s\n' "$2" >"$1/.stamp"; }
