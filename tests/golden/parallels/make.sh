# SPDX-License-Identifier: MIT
# Tracks in the order they were written.
qemu-img create -q -f parallels disk.hds 8M
qemu-io -c 'write -P 65 5M 64k' -c 'write -P 66 0 1M' disk.hds
