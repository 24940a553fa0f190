"""The page's packing gives back what goes in."""

import zlib

import numpy as np
import pytest
from packed import decode_delta, decode_plane
from scenery.core.pack import Packer, image_chunk


@pytest.mark.parametrize("columns", [1, 3])
@pytest.mark.parametrize("reach", [3, 1000, 2**31 - 1])
def test_delta_gives_back_every_integer(columns, reach):
    values = np.random.default_rng(reach).integers(-reach, reach, (1000, columns))
    packer = Packer(0)
    reference = packer.delta(values)
    np.testing.assert_array_equal(decode_delta(packer.chunk(), reference), values)


@pytest.mark.parametrize("reach", [3, 40000, 2**31 - 1])
def test_plane_gives_back_every_height(reach):
    grid = np.random.default_rng(reach).integers(-reach, reach, (37, 53))
    packer = Packer(0)
    reference = packer.plane(grid)
    np.testing.assert_array_equal(decode_plane(packer.chunk(), reference), grid)


def test_arrays_lie_side_by_side_at_multiples_of_eight():
    packer = Packer(3)
    references = [
        packer.plain(np.arange(5, dtype=np.uint8)),
        packer.bits(np.array([True, False, True])),
        packer.plain(np.arange(3.0)),
    ]
    data = zlib.decompress(packer.chunk().data, -15)
    assert [reference["offset"] % 8 for reference in references] == [0, 0, 0]
    assert all(reference["chunk"] == 3 for reference in references)
    assert data[references[1]["offset"]] == 0b101
    np.testing.assert_array_equal(np.frombuffer(data, np.float64, 3, references[2]["offset"]), [0, 1, 2])


def test_smooth_heights_take_little_more_than_a_byte():
    y, x = np.mgrid[0:512, 0:512]
    heights = np.rint((np.sin(x / 40) + np.cos(y / 55)) * 3000)
    packer = Packer(0)
    packer.plane(heights)
    assert len(packer.chunk().data) / heights.size < 1.2


def test_an_image_is_not_deflated_again():
    chunk = image_chunk(b"png", "image/png")
    assert (chunk.data, chunk.deflated, chunk.to_json()["mime"]) == (b"png", False, "image/png")
