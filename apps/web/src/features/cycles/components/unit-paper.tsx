import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { downloadMade } from '../../../shared/lib/download.js';
import { notify } from '../../../shared/ui/notify.js';
import { useErrorSentence } from '../../../shared/ui/use-error-sentence.js';

/** "Báo cáo của đơn vị": what is entered as a letter with its form, to be signed. */
export function UnitPaper({ reportId }: { reportId: string }) {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  const download = useMutation({
    mutationFn: () => downloadMade(`/api/reports/${reportId}/report.docx`),
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
      {t('sheet.unitWord')}
    </Button>
  );
}
