import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { downloadMade } from '../../../shared/lib/download.js';
import { notify } from '../../../shared/ui/notify.js';
import { useErrorSentence } from '../../../shared/ui/use-error-sentence.js';

/** A paper in Word that the server makes when it is asked for. */
export function MadePaper({ path, words }: { path: string; words: string }) {
  const sentence = useErrorSentence();
  const download = useMutation({
    mutationFn: () => downloadMade(path),
    onError: (error) => {
      notify(sentence(error));
    },
  });
  return (
    <Button
      variant="default"
      loading={download.isPending}
      leftSection={<IconFileTypeDocx size={18} aria-hidden />}
      onClick={() => {
        download.mutate();
      }}
    >
      {words}
    </Button>
  );
}
