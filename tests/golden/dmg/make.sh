# SPDX-License-Identifier: MIT
# UDIF as the tables in a property list say it: packed, plain and empty chunks in two tables. Nothing on Linux writes such
# images, so this one is put together here, with the checksums that hdiutil would look at.
python3 - <<'PYTHON'
import plistlib, struct, zlib

ZERO, RAW, IGNORED, ZLIB, END = 0, 1, 2, 0x80000005, 0xffffffff
SECTOR = 512
fork = b''
disk = b''

def checksum(data):
    return struct.pack('>III', 2, 32, zlib.crc32(data)) + bytes(124)

def table(number, name, pieces):
    global fork, disk
    first = len(disk) // SECTOR
    plain = b''
    rows = b''
    for kind, data in pieces:
        stored = zlib.compress(data, 9) if kind == ZLIB else data if kind == RAW else b''
        rows += struct.pack('>IIQQQQ', kind, 0, len(plain) // SECTOR, len(data) // SECTOR, len(fork), len(stored))
        fork += stored
        plain += data
    rows += struct.pack('>IIQQQQ', END, 0, len(plain) // SECTOR, 0, len(fork), 0)
    disk += plain
    head = struct.pack('>4sIQQQII', b'mish', 1, first, len(plain) // SECTOR, 0, 520, number)
    head += bytes(24) + checksum(plain) + struct.pack('>I', len(pieces) + 1)
    return {'Attributes': '0x0050', 'CFName': name, 'Data': head + rows, 'ID': str(number), 'Name': name}

tables = [table(0, 'whole disk, first part', [(ZLIB, b'A' * 65536), (ZERO, bytes(131072)), (RAW, b'B' * 1024)]),
          table(1, 'whole disk, second part', [(IGNORED, bytes(4096)), (RAW, b'C' * 512), (ZLIB, b'D' * 8192)])]
sums = checksum(b''.join(struct.pack('>I', zlib.crc32(t['Data'])) for t in tables))
text = plistlib.dumps({'resource-fork': {'blkx': tables, 'plst': []}})
koly = struct.pack('>4sIIIQQQQQII', b'koly', 4, 512, 1, 0, 0, len(fork), 0, 0, 1, 1)
koly += bytes(range(16)) + checksum(fork) + bytes(8)
koly = koly[:0xd8].ljust(0xd8, b'\0') + struct.pack('>QQ', len(fork), len(text)) + bytes(120)
koly = koly[:0x160] + sums + struct.pack('>IQ', 1, len(disk) // SECTOR) + bytes(12)
assert len(koly) == 512
with open('disk.dmg', 'wb') as image:
    image.write(fork + text + koly)
PYTHON
