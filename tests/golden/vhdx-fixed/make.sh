# SPDX-License-Identifier: MIT
# All blocks there, in the guest's order: with block_state_zero=on, the table would call them zeros instead.
qemu-img create -q -f vhdx -o subformat=fixed,block_state_zero=off,block_size=1M,log_size=1M disk.vhdx 3M
qemu-io -f vhdx -c 'write -P 65 1M 64k' disk.vhdx
