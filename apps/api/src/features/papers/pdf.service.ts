import { convertWithLibreOffice, findLibreOffice, ReadError } from '@lotrinh/reader';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { PaperService } from './paper.service.js';

/** Official documents as PDF, where this machine has LibreOffice; elsewhere people print from the browser. */
@Injectable()
export class PdfService {
  /** LibreOffice takes a core and much memory: one conversion after the other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly papers: PaperService) {}

  async isPossible(): Promise<boolean> {
    return (await findLibreOffice()) !== null;
  }

  /** The Word file of a plan version converted; `paper.no_converter` or `paper.not_converted` where that fails. */
  async plan(actor: Actor, versionId: string): Promise<MadeFile> {
    demand(await this.isPossible(), 'paper.no_converter');
    const { name, bytes } = await this.papers.plan(actor, versionId, 'pdf');
    const converted = this.last.then(() => convertWithLibreOffice(bytes, 'docx', 'pdf'));
    this.last = converted.catch(() => undefined);
    try {
      return { name: name.replace(/\.docx$/, '.pdf'), bytes: await converted };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      throw new DomainError('paper.not_converted');
    }
  }
}
