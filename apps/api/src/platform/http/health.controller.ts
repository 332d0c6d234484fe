import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/access.decorator.js';
import { Db } from '../database/db.js';
import { Lifecycle } from './lifecycle.js';

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly lifecycle: Lifecycle,
  ) {}

  @Public()
  @Get('live')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'The process answers', operationId: 'getLive' })
  @ApiResponse({ status: 200, description: 'It does' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Public()
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'The server can work: the database answers and no shutdown is under way',
    operationId: 'getReady',
  })
  @ApiResponse({ status: 200, description: 'Ready' })
  @ApiResponse({ status: 503, description: 'Not ready' })
  async ready(): Promise<{ status: 'ok' }> {
    this.lifecycle.refuseWhenStopping();
    await this.db.read({ system: 'health' }, () => this.db.query('select 1'));
    return { status: 'ok' };
  }
}
