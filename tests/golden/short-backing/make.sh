# SPDX-License-Identifier: MIT
# A raw base of 1000 bytes: data to its end, zeros to the end of the sector, then nobody.
printf '%01000d' 7 > base.raw
qemu-img create -q -f qcow2 -b base.raw -F raw disk.qcow2 1M
