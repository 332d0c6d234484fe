import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWorkService } from '../access/open-work.service.js';

/** Tells the handover list how many documents a person leaves under review. */
@Injectable()
export class ImportOpenWork implements OnModuleInit {
  constructor(private readonly openWork: OpenWorkService) {}

  onModuleInit(): void {
    this.openWork.register(
      'import',
      `select count(*)::int as count from import where created_by = $1 and state in ('READING', 'REVIEW')`,
    );
  }
}
