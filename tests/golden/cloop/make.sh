# SPDX-License-Identifier: MIT
# By create_compressed_fs of cloop-utils 3.14: every block is packed, those of zeros too. The last one is filled up.
truncate -s 600k flat.raw
qemu-io -f raw -c 'write -P 65 0 64k' -c 'write -P 66 200k 1000' flat.raw
create_compressed_fs -q -B 65536 -L 9 -t 1 flat.raw disk.cloop
rm flat.raw
