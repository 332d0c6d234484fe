import type { ImportFileRole } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AppError } from '../../../shared/lib/app-error.js';
import { query, rest } from '../../../shared/lib/rest.js';
import { session } from '../../../shared/lib/session.js';
import { importKeys } from './keys.js';

export type Started = { importId: string; jobId: string };
export type PickedFile = { file: File; role: ImportFileRole };
export type NewImport = {
  unitId: string;
  files: PickedFile[];
  text: string;
  onProgress: (percent: number) => void;
};

/** Uploads the files of one document, or pasted text; the person has declared that it holds no state secret. */
export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: NewImport) =>
      input.files.length > 0
        ? upload(input)
        : rest<Started>('POST', '/api/imports/text', {
            unitId: input.unitId,
            declaredNoStateSecret: true,
            text: input.text,
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.all }),
  });
}

/** XMLHttpRequest, because fetch cannot say how much has been sent. */
async function upload({ unitId, files, onProgress }: NewImport): Promise<Started> {
  const token = await session.token(null);
  const form = new FormData();
  for (const { file, role } of files) form.append(role, file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/imports${query({ unitId, declaredNoStateSecret: true })}`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(Math.round((100 * loaded) / total));
    };
    request.onerror = () => {
      reject(new AppError('client.network'));
    };
    request.onload = () => {
      const answer = readJson(request.responseText);
      if (request.status < 300 && answer !== null) resolve(answer as Started);
      else reject(problemOf(answer));
    };
    request.send(form);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function problemOf(answer: unknown): AppError {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return new AppError('client.unexpected');
  const { code, ...rest } = answer as ConstructorParameters<typeof AppError>[1] & {
    code: ConstructorParameters<typeof AppError>[0];
  };
  return new AppError(code, rest);
}
