import { type JobKind, jobKinds, type JobState, jobStates, type JobView } from '@lotrinh/contracts';
import { ApiProperty } from '@nestjs/swagger';

export class JobViewType implements JobView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: jobKinds }) kind!: JobKind;
  @ApiProperty({ enum: jobStates }) state!: JobState;
  @ApiProperty({ type: String, nullable: true }) step!: string | null;
  @ApiProperty({ minimum: 0, maximum: 100 }) percent!: number;
  @ApiProperty() cancelRequested!: boolean;
  @ApiProperty({ type: String, nullable: true }) errorCode!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) subjectId!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
}

export class JobListType {
  @ApiProperty({ type: [JobViewType] }) items!: JobViewType[];
}
