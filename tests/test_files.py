"""Files and folders that are written whole or not at all."""

from __future__ import annotations

import os

import pytest
from scenery.core.errors import OutputError
from scenery.core.files import atomic_file, atomic_folder


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
