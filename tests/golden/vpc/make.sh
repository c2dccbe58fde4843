# SPDX-License-Identifier: MIT
# A dynamic disk, rounded up to whole cylinders.
qemu-img create -q -f vpc disk.vhd 8M
qemu-io -f vpc -c 'write -P 65 4M 64k' -c 'write -P 66 0 64k' disk.vhd
