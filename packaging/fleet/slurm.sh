#!/bin/sh
# SPDX-License-Identifier: MIT
# sbatch --export=ALL,FOLDER=/images,OUT=/reports/today --array=1-16 slurm.sh
# sbatch --dependency=afterok:JOB --wrap 'stratamap --report /reports/today/fleet.html --merge /reports/today/part-*.ndjson'
# sbatch --export=ALL,FOLDER=/images,OUT=/reports/today,PARTS=16 --array=3 slurm.sh    # the third part once more
#
# Status 2 means that some image could not be read, which is no reason to run the part again.
#SBATCH --job-name=stratamap
#SBATCH --array=1-16
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=4
#SBATCH --mem=2G
set -eu
mkdir -p "$OUT"
status=0
stratamap --report "$OUT/part-$SLURM_ARRAY_TASK_ID.ndjson" \
    --shard="$SLURM_ARRAY_TASK_ID/${PARTS:-$SLURM_ARRAY_TASK_COUNT}" "$FOLDER" || status=$?
[ "$status" -eq 2 ] || exit "$status"
