import { importFileRoles, importLimits, type ImportFileRole } from '@lotrinh/contracts';
import { Button, Checkbox, CloseButton, Group, Progress, Select, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { importPlacesQueryOptions } from '../api/list-import-places.js';
import { useStartImport, type PickedFile } from '../api/start-import.js';
import classes from './imports.module.css';

const accepted = '.docx,.pdf,.txt,.xlsx,.doc,.odt,.rtf';

/** Step one: which unit, which files or which text, and the declaration without which nothing is sent. */
export function NewImportForm({ onStarted }: { onStarted: (importId: string) => void }) {
  const { t } = useTranslation();
  const places = useQuery(importPlacesQueryOptions);
  const start = useStartImport();
  const [chosenUnit, setChosenUnit] = useState<string | null>(null);
  const [files, setFiles] = useState<PickedFile[]>([]);
  const [text, setText] = useState('');
  const [mode, setMode] = useState<'files' | 'text'>('files');
  const [declared, setDeclared] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const unitId = chosenUnit ?? places.data?.[0]?.id ?? null;
  const [tried, setTried] = useState(false);
  const filesFault = mode !== 'files' ? null : filesFaultOf(files, t);
  const textFault = mode === 'text' && text.trim() === '' ? t('import.needText') : null;
  const declareFault = declared ? null : t('import.needDeclaration');

  if (places.isPending) return <LoadingRows rows={3} />;
  if (places.isError) return <ErrorState error={places.error} onRetry={() => void places.refetch()} />;

  const submit = () => {
    setTried(true);
    if (unitId === null || (filesFault ?? textFault ?? declareFault) !== null) return;
    setPercent(mode === 'files' ? 0 : null);
    start.mutate(
      { unitId, files: mode === 'files' ? files : [], text, onProgress: setPercent },
      {
        onSuccess: ({ importId }) => {
          onStarted(importId);
        },
        onSettled: () => {
          setPercent(null);
        },
      },
    );
  };

  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        {places.data.length > 1 && (
          <Select
            label={t('import.unit')}
            description={t('import.unitHint')}
            data={places.data.map(({ id, name }) => ({ value: id, label: name }))}
            value={unitId}
            allowDeselect={false}
            onChange={setChosenUnit}
          />
        )}
        <Tabs
          value={mode}
          onChange={(value) => {
            setMode(value === 'text' ? 'text' : 'files');
          }}
        >
          <Tabs.List>
            <Tabs.Tab value="files">{t('import.chooseFiles')}</Tabs.Tab>
            <Tabs.Tab value="text">{t('import.pasteText')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="files" pt="md">
            <Stack gap="sm">
              <DropArea
                onFiles={(picked) => {
                  setFiles((before) => [
                    ...before,
                    ...picked.map((file, index) => ({ file, role: roleFor(before.length + index, file) })),
                  ]);
                }}
              />
              <FileList files={files} onChange={setFiles} />
              {filesFault !== null && (tried || files.length > 0) && (
                <Text c="var(--mantine-color-error)" size="sm" role="alert">
                  {filesFault}
                </Text>
              )}
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="text" pt="md">
            <Textarea
              label={t('import.text')}
              description={t('import.textHint')}
              autosize
              minRows={8}
              maxRows={20}
              value={text}
              error={tried && textFault}
              onChange={(event) => {
                setText(event.currentTarget.value);
              }}
            />
          </Tabs.Panel>
        </Tabs>
        <Checkbox
          label={t('import.declare')}
          checked={declared}
          error={tried && declareFault}
          onChange={(event) => {
            setDeclared(event.currentTarget.checked);
          }}
        />
        {start.isError && <ErrorState error={start.error} />}
        {percent !== null && <Progress value={percent} aria-label={t('import.uploading', { percent })} />}
        <Group justify="flex-end">
          <Button type="submit" loading={start.isPending}>
            {t('import.start')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function DropArea({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files));
  };
  return (
    <div
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <IconUpload aria-hidden size={28} />
      <Text>{t('import.drop')}</Text>
      <Text size="sm" c="dimmed">
        {t('import.dropHint')}
      </Text>
      <Button variant="default" onClick={() => input.current?.click()}>
        {t('import.pick')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        aria-label={t('import.pick')}
        className={classes['fileInput']}
        tabIndex={-1}
        onChange={(event) => {
          onFiles(Array.from(event.currentTarget.files ?? []));
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function FileList({ files, onChange }: { files: PickedFile[]; onChange: (files: PickedFile[]) => void }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul className={classes['files']}>
      {files.map(({ file, role }, index) => (
        <li key={`${file.name}-${index}`}>
          <Text className={classes['fileName']}>{file.name}</Text>
          <Select
            aria-label={t('import.fileRole', { name: file.name })}
            data={importFileRoles.map((value) => ({ value, label: t(`import.file.${value}`) }))}
            value={role}
            allowDeselect={false}
            w={190}
            onChange={(value) => {
              const chosen = importFileRoles.find((known) => known === value) ?? role;
              onChange(files.map((other, at) => (at === index ? { ...other, role: chosen } : other)));
            }}
          />
          <CloseButton
            aria-label={t('import.removeFile', { name: file.name })}
            onClick={() => {
              onChange(files.filter((_, at) => at !== index));
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** Why these files cannot be sent as they are. */
function filesFaultOf(files: PickedFile[], t: TFunction): string | null {
  if (files.length === 0) return t('import.needFiles');
  if (files.length > importLimits.files) return t('import.tooManyFiles', { max: importLimits.files });
  return files.some(({ file }) => file.size > importLimits.fileBytes)
    ? t('read.too_large', { megabytes: importLimits.fileBytes / 1_048_576 })
    : null;
}

/** The first file is usually the decision, the next the text it approves, tables are annexes. */
function roleFor(index: number, file: File): ImportFileRole {
  if (file.name.toLowerCase().endsWith('.xlsx')) return 'ANNEX';
  return index === 0 ? 'DECISION' : index === 1 ? 'ATTACHED_TEXT' : 'ANNEX';
}
