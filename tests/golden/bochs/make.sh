# SPDX-License-Identifier: MIT
# A growing redolog by bximage of Bochs 2.7, from a disk of zeros and three letters: only sectors that hold something.
truncate -s 1032192 flat.raw
qemu-io -f raw -c 'write -P 65 0 8k' -c 'write -P 66 512k 1000' -c 'write -P 67 900k 4k' flat.raw
bximage -func=convert -imgmode=growing -q flat.raw disk.bochs
rm flat.raw
