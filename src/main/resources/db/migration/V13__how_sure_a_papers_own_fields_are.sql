-- Papers filed before headers had a calibrated confidence say nothing of it.
update paper set metadata = metadata || '{"confidences": {}}' where not metadata ? 'confidences';
