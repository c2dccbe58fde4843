# SPDX-License-Identifier: MIT
# Blocks in another order than the guest's.
qemu-img create -q -f vdi disk.vdi 6M
qemu-io -c 'write -P 65 4M 64k' -c 'write -P 66 0 1M' -c 'write -P 67 1M 512' disk.vdi
