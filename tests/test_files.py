"""Files and folders that are written whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from conftest import ROOT
from scenery.core.errors import OutputError
from scenery.core.files import atomic_file, atomic_files, atomic_folder


def write(path):
    with atomic_file(path) as temporary:
        temporary.write_text("x")


def test_file_takes_the_place_of_the_old_one(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with atomic_file(path) as temporary:
        temporary.write_text("new")
        assert path.read_text() == "old"
        assert temporary.suffix == ".txt"
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_failure_keeps_the_old_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), atomic_file(path) as temporary:
        temporary.write_text("half")
        raise ZeroDivisionError
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_missing_folders_are_made(tmp_path):
    write(tmp_path / "new" / "deep" / "a.txt")
    assert (tmp_path / "new" / "deep" / "a.txt").read_text() == "x"


def test_file_gets_the_usual_permissions(tmp_path):
    (tmp_path / "plain").write_text("x")
    write(tmp_path / "atomic")
    assert (tmp_path / "atomic").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_folder_that_is_a_file_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="file/a.txt can't be written .*; choose a folder"):
        write(tmp_path / "file" / "a.txt")


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs a folder that not even root may write to")
def test_unwritable_folder_is_one_sentence():
    with pytest.raises(OutputError, match="/proc/self/a.txt can't be written"):
        write("/proc/self/a.txt")


def test_full_disk_is_one_sentence(tmp_path):
    path = tmp_path / "a.txt"
    with pytest.raises(OutputError, match=r"a.txt can't be written \(No space left"), atomic_file(path):
        raise OSError(28, "No space left on device")


def test_missing_input_stays_its_own_error(tmp_path):
    with pytest.raises(FileNotFoundError), atomic_file(tmp_path / "a.txt"):
        (tmp_path / "missing.txt").read_text()


def test_file_must_not_be_a_folder(tmp_path):
    with pytest.raises(OutputError, match="is a folder; give the name of a file"):
        write(tmp_path)


def test_folder_takes_the_place_of_the_old_one(tmp_path):
    path = tmp_path / "scene"
    path.mkdir()
    (path / "old.txt").write_text("old")
    with atomic_folder(path) as temporary:
        (temporary / "new.txt").write_text("new")
    assert os.listdir(path) == ["new.txt"]
    assert os.listdir(tmp_path) == ["scene"]


def test_failure_keeps_the_old_folder(tmp_path):
    path = tmp_path / "scene"
    path.mkdir()
    (path / "old.txt").write_text("old")
    with pytest.raises(ZeroDivisionError), atomic_folder(path) as temporary:
        (temporary / "new.txt").write_text("half")
        raise ZeroDivisionError
    assert os.listdir(path) == ["old.txt"]
    assert os.listdir(tmp_path) == ["scene"]


def test_folder_must_not_be_a_file(tmp_path):
    (tmp_path / "a").write_text("x")
    path = tmp_path / "a"
    with pytest.raises(OutputError, match="is a file; give the name of a folder"), atomic_folder(path):
        pass


# Runs that end, or meet, in the middle

HOLD = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
from scenery.core import files
with getattr(files, sys.argv[2])(sys.argv[3]) as new:
    if new.is_dir():
        (new / "half.txt").write_text("half")
    else:
        new.write_text("half")
    if sys.argv[4:] == ["swapping"]:
        os.replace(sys.argv[3], new.parents[1] / "previous" / new.name)
    print("writing", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def writer():
    """A function that starts another process, which writes and does not come to an end."""
    started = []

    def start(kind, path, *more):
        command = [sys.executable, "-c", HOLD, str(ROOT / ".cache" / "plugins"), kind, str(path), *more]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        assert started[-1].stdout.readline() == "writing\n"
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.mark.parametrize("kind", ["atomic_file", "atomic_files"])
def test_what_a_killed_run_would_have_replaced_is_still_there(writer, tmp_path, kind):
    path = tmp_path / "a.txt"
    path.write_text("old")
    process = writer(kind, path)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert path.read_text() == "old"
    write(path)
    assert path.read_text() == "x"
    assert os.listdir(tmp_path) == ["a.txt"]  # and what it left is gone


def folder_of(path, *names):
    path.mkdir()
    for name in names:
        (path / name).write_text(name)
    return path


def test_a_folder_is_locked_until_its_run_is_killed(writer, tmp_path):
    path = folder_of(tmp_path / "scene", "old.txt")
    process = writer("atomic_folder", path)
    with pytest.raises(OutputError, match="scene is being written by another run; wait"), atomic_folder(path):
        pass
    assert os.listdir(path) == ["old.txt"]
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert os.listdir(path) == ["old.txt"]
    with atomic_folder(path) as new:
        (new / "new.txt").write_text("new")
    assert os.listdir(path) == ["new.txt"]
    assert os.listdir(tmp_path) == ["scene"]


def test_a_folder_comes_back_that_a_killed_run_had_moved_aside(writer, tmp_path):
    path = folder_of(tmp_path / "scene", "old.txt")
    process = writer("atomic_folder", path, "swapping")
    process.kill()
    process.wait()
    assert not path.exists()
    write(tmp_path / "another.txt")
    assert os.listdir(path) == ["old.txt"]


def test_the_workspace_of_a_living_run_is_left_alone(writer, tmp_path):
    writer("atomic_file", tmp_path / "a.txt")
    write(tmp_path / "b.txt")
    (workspace,) = tmp_path.glob(".scenery-*")
    assert (workspace / "new" / "a.txt").read_text() == "half"


@pytest.mark.parametrize("kind", [atomic_file, atomic_files, atomic_folder])
def test_a_disk_that_is_really_full(small_disk, kind):
    path = small_disk / "output"
    path.mkdir() if kind is atomic_folder else path.write_text("old")
    with pytest.raises(OutputError, match=r"output can't be written \(No space left"), kind(path) as new:
        target = new / "data" if kind is atomic_folder else new
        target.write_bytes(bytes(1 << 20))
    assert os.listdir(small_disk) == ["output"]
    assert kind is atomic_folder or path.read_text() == "old"
