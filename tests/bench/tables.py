# SPDX-License-Identifier: MIT
"""Where the tables of an image lie: what any program has to read that maps it. For tests/bench/compare's floor."""
import array
import struct
import sys


def joined(ranges):
    """(offset, length) pairs in host order, those that touch made one."""
    result = []
    for offset, length in sorted(ranges):
        if result and result[-1][0] + result[-1][1] == offset:
            result[-1] = (result[-1][0], result[-1][1] + length)
        else:
            result.append((offset, length))
    return result


def integers(image, kind, order, offset, count):
    image.seek(offset)
    table = array.array(kind, image.read(count * array.array(kind).itemsize))
    if sys.byteorder != order:
        table.byteswap()
    return table


def fields(image, form, offset):
    image.seek(offset)
    return struct.unpack(form, image.read(struct.calcsize(form)))


def qcow2(image):
    (bits,) = fields(image, ">I", 20)
    size, _, l1_size, l1_at = fields(image, ">QIIQ", 24)
    l2_tables = integers(image, "Q", "big", l1_at, l1_size)
    return [(l1_at, 8 * l1_size), *((entry & 0x00FFFFFFFFFFFE00, 1 << bits) for entry in l2_tables if entry)]


def qcow(image):
    size, bits, l2_bits = fields(image, ">QBB", 24)
    (l1_at,) = fields(image, ">Q", 40)
    l1_size = -(-size >> (bits + l2_bits))
    l2_tables = integers(image, "Q", "big", l1_at, l1_size)
    return [(l1_at, 8 * l1_size), *((entry, 8 << l2_bits) for entry in l2_tables if entry)]


def qed(image):
    cluster, clusters = fields(image, "<II", 4)
    (l1_at,) = fields(image, "<Q", 40)
    l2_tables = integers(image, "Q", "little", l1_at, cluster * clusters // 8)
    return [(l1_at, cluster * clusters), *((entry, cluster * clusters) for entry in l2_tables if entry)]


def vmdk(image):
    capacity, grain = fields(image, "<QQ", 12)
    (entries,) = fields(image, "<I", 44)
    (directory_at,) = fields(image, "<Q", 56)
    tables = integers(image, "I", "little", directory_at * 512, -(-capacity // (grain * entries)))
    return [(directory_at * 512, 4 * len(tables)), *((sector * 512, 4 * entries) for sector in tables if sector)]


def vdi(image):
    (map_at,) = fields(image, "<I", 0x154)
    (blocks,) = fields(image, "<I", 0x180)
    return [(map_at, 4 * blocks)]


def vpc(image):
    (header_at,) = fields(image, ">Q", 16)
    (table_at,) = fields(image, ">Q", header_at + 16)
    (entries,) = fields(image, ">I", header_at + 28)
    return [(table_at, 4 * entries)]


def parallels(image):
    (entries,) = fields(image, "<I", 32)
    return [(0, 64 + 4 * entries)]


def raw(_):
    return []


def table_ranges(image_format, path):
    """Where the tables of one file lie, in host order, neighbours joined."""
    with open(path, "rb") as image:
        return joined(globals()[image_format](image))
