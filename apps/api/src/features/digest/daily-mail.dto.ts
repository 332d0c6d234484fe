import type { DailyMailView, SetDailyMailInput } from '@lotrinh/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

export class SetDailyMailDto implements SetDailyMailInput {
  @ApiProperty() @IsBoolean() isWanted!: boolean;
}

export class DailyMailViewType implements DailyMailView {
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty() isWanted!: boolean;
  @ApiProperty({ description: 'Whether the server has a mail server' }) isConfigured!: boolean;
}
