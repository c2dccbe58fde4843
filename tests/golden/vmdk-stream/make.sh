# SPDX-License-Identifier: MIT
# Packed grains with markers, and the footer.
qemu-img create -q -f raw data.raw 1M
qemu-io -f raw -c 'write -P 65 0 64k' -c 'write -P 66 256k 100k' data.raw
qemu-img convert -O vmdk -o subformat=streamOptimized data.raw disk.vmdk
rm data.raw
