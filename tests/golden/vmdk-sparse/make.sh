# SPDX-License-Identifier: MIT
# A grain here and there.
qemu-img create -q -f vmdk disk.vmdk 4M
qemu-io -c 'write -P 65 0 64k' -c 'write -P 65 1M 128k' -c 'write -P 65 4032k 64k' disk.vmdk
