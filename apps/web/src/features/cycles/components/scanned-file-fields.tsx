import { Checkbox, FileInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** One scanned file with the declaration that it holds no state secret; `take` gives it once both are there. */
export function useScannedFile() {
  const [file, setFile] = useState<File | null>(null);
  const [isDeclared, setDeclared] = useState(false);
  const [isTried, setTried] = useState(false);
  return {
    ...{ file, setFile, isDeclared, setDeclared, isTried },
    take: (): File | null => {
      setTried(true);
      return isDeclared ? file : null;
    },
    clear: (): void => {
      setFile(null);
      setDeclared(false);
      setTried(false);
    },
  };
}

type Props = { scan: ReturnType<typeof useScannedFile>; label: string; hint: string; clear: string };

export function ScannedFileFields({ scan, label, hint, clear }: Props) {
  const { t } = useTranslation();
  const { file, setFile, isDeclared, setDeclared, isTried } = scan;
  return (
    <>
      <FileInput
        label={label}
        description={hint}
        accept="application/pdf,image/png,image/jpeg"
        placeholder={t('procedure.pageChoose')}
        required
        clearable
        clearButtonProps={{ 'aria-label': clear }}
        value={file}
        error={isTried && file === null ? t('rule.required', { field: label }) : null}
        onChange={setFile}
      />
      <Checkbox
        label={t('import.declare')}
        required
        checked={isDeclared}
        error={isTried && !isDeclared ? t('error.import.declaration_required') : null}
        onChange={(event) => {
          setDeclared(event.currentTarget.checked);
        }}
      />
    </>
  );
}
