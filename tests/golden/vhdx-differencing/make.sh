# SPDX-License-Identifier: MIT
# A differencing disk over a dynamic one. Nothing at hand writes the upper one: it is put together here as [MS-VHDX]
# describes it. Its blocks of 1 MiB: whole, of the parent, zeros, two of which a part is its own, past the parent's end.
qemu-img create -q -f vhdx -o block_size=1M base.vhdx 5M
qemu-io -f vhdx -c 'write -P 1 0 5M' -c 'write -z 3M 64k' base.vhdx
python3 - <<'PYTHON'
import struct, uuid

MIB = 1 << 20
def crc32c(data):
    crc = 0xffffffff
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82f63b78 if crc & 1 else 0)
    return crc ^ 0xffffffff

def put(image, offset, data):
    image[offset:offset + len(data)] = data

def sign(image, offset, length):
    put(image, offset + 4, bytes(4))
    put(image, offset + 4, struct.pack('<I', crc32c(image[offset:offset + length])))

def guid(text):
    return uuid.UUID(text).bytes_le

with open('base.vhdx', 'rb') as base:
    headers = base.read(192 << 10)
newest = max((64 << 10, 128 << 10), key=lambda at: struct.unpack_from('<Q', headers, at + 8)[0])
linkage = '{%s}' % uuid.UUID(bytes_le=headers[newest + 32:newest + 48])

LOG, BAT, METADATA = MIB, 2 * MIB, 3 * MIB
image = bytearray(8 * MIB)
put(image, 0, b'vhdxfile' + 'recipe'.encode('utf-16-le'))
for at, sequence in ((64 << 10, 1), (128 << 10, 2)):
    put(image, at, b'head' + struct.pack('<IQ', 0, sequence))
    put(image, at + 16, guid('5f3c1b52-6c33-4b55-8b0d-6e1f0f1d2a01'))
    put(image, at + 32, guid('5f3c1b52-6c33-4b55-8b0d-6e1f0f1d2a02'))
    put(image, at + 64, struct.pack('<HHIQ', 0, 1, MIB, LOG))
    sign(image, at, 4096)
for at in (192 << 10, 256 << 10):
    put(image, at, b'regi' + struct.pack('<III', 0, 2, 0))
    put(image, at + 16, guid('2dc27766-f623-4200-9d64-115e9bfd4a08') + struct.pack('<QII', BAT, MIB, 1))
    put(image, at + 48, guid('8b7ca206-4790-4b9a-b8fe-575f050f886e') + struct.pack('<QII', METADATA, MIB, 1))
    sign(image, at, 65536)

def utf16(text):
    return text.encode('utf-16-le')
pairs = [('parent_linkage', linkage), ('relative_path', '..\\disks\\base.vhdx'),
         ('absolute_win32_path', '\\\\?\\D:\\disks\\base.vhdx')]
locator = guid('b04aefb7-d19e-4a81-b789-25b8e9445913') + struct.pack('<HH', 0, len(pairs))
strings = b''
for key, value in pairs:
    at = 20 + 12 * len(pairs) + len(strings)
    locator += struct.pack('<IIHH', at, at + len(utf16(key)), len(utf16(key)), len(utf16(value)))
    strings += utf16(key) + utf16(value)
items = [('caa16737-fa36-4d43-b3b6-33f0aa44e76b', struct.pack('<II', MIB, 2), 4),
         ('2fa54224-cd1b-4876-b211-5dbed83bf4b8', struct.pack('<Q', 6 * MIB), 6),
         ('beca12ab-b2e6-4523-93ef-c309e000c746', guid('5f3c1b52-6c33-4b55-8b0d-6e1f0f1d2a03'), 6),
         ('8141bf1d-a96f-4709-ba47-f233a8faab5f', struct.pack('<I', 512), 6),
         ('cda348c7-445d-4471-9cc9-e9885251c556', struct.pack('<I', 4096), 6),
         ('a8d35f2d-b30b-454d-abf7-d3d84834ab0c', locator + strings, 4)]
put(image, METADATA, b'metadata' + struct.pack('<HH', 0, len(items)))
for i, (name, value, flags) in enumerate(items):
    at = 65536 + 1024 * i
    put(image, METADATA + 32 + 32 * i, guid(name) + struct.pack('<III', at, len(value), flags))
    put(image, METADATA + at, value)

FULLY, PARTIALLY = 6, 7
for block, entry in ((0, 4 * MIB | FULLY), (2, 2), (3, 6 * MIB | PARTIALLY), (4, 5 * MIB | PARTIALLY),
                     (4096, 7 * MIB | FULLY)):
    put(image, BAT + 8 * block, struct.pack('<Q', entry))
for block, sectors in ((3, range(8, 24)), (4, [0, 2047])):
    for sector in sectors:
        bit = block * 2048 + sector
        image[7 * MIB + bit // 8] |= 1 << bit % 8
for at, byte in ((4, 4), (5, 5), (6, 6)):
    put(image, at * MIB, bytes([byte]) * MIB)
with open('disk.avhdx', 'wb') as disk:
    disk.write(image)
PYTHON
