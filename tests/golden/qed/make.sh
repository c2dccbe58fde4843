# SPDX-License-Identifier: MIT
# Data, zeros and nothing, over a raw base.
qemu-img create -q -f raw base.raw 512k
qemu-io -f raw -c 'write -P 66 128k 64k' base.raw
qemu-img create -q -f qed -b base.raw -F raw disk.qed 1M
qemu-io -c 'write -P 65 0 64k' -c 'write -z 192k 64k' -c 'write -P 65 640k 64k' disk.qed
