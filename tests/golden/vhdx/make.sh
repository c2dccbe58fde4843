# SPDX-License-Identifier: MIT
# A dynamic disk: blocks in another order than the guest's, one of them written as zeros, some not there.
qemu-img create -q -f vhdx -o block_size=1M,log_size=1M disk.vhdx 6M
qemu-io -f vhdx -c 'write -P 65 4M 64k' -c 'write -P 66 0 1M' -c 'write -P 67 1M 512' -c 'write -z 3M 1M' disk.vhdx
