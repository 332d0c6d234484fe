import type { JobView } from '@lotrinh/contracts';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Sse } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { CurrentActor, SignedIn } from '../auth/access.decorator.js';
import type { Actor } from '../auth/actor.js';
import { JobViewType, JobListType } from './job.dto.js';
import { JobEvents } from './job-events.service.js';
import { JobService } from './job.service.js';

@ApiTags('jobs')
@ApiBearerAuth()
@Controller('api/jobs')
export class JobController {
  constructor(
    private readonly jobs: JobService,
    private readonly events: JobEvents,
  ) {}

  @SignedIn()
  @Get()
  @ApiOperation({ summary: 'My recent jobs', operationId: 'listJobs' })
  @ApiResponse({ status: 200, type: JobListType })
  async list(@CurrentActor() actor: Actor): Promise<{ items: JobView[] }> {
    return { items: await this.jobs.listMine(actor) };
  }

  @SignedIn()
  @Get(':id')
  @ApiOperation({ summary: 'One job', operationId: 'getJob' })
  @ApiResponse({ status: 200, type: JobViewType })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<JobView> {
    return this.jobs.get(id);
  }

  @SignedIn()
  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask a job to stop', operationId: 'cancelJob' })
  @ApiResponse({ status: 200, type: JobViewType })
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<JobView> {
    return this.jobs.cancel(actor, id);
  }

  @SignedIn()
  @Sse(':id/events')
  @ApiOperation({ summary: 'The job as it moves, as server-sent events, until it ends', operationId: 'watchJob' })
  watch(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Observable<object> {
    return this.events.watch(actor, id);
  }
}
