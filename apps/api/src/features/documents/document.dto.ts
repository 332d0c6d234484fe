import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';

export class TextWindowQuery {
  @ApiProperty({ required: false, default: 0, minimum: 0 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  start = 0;

  @ApiProperty({ required: false, default: 200_000, minimum: 0 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  end = 200_000;
}

export class TextWindowView {
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'UTF-16 offset of the first character' }) start!: number;
  @ApiProperty() end!: number;
  @ApiProperty({ description: 'Length of the whole text' }) total!: number;
}

export class TicketView {
  @ApiProperty() ticket!: string;
}

export class DownloadQuery {
  @ApiProperty()
  @IsString()
  @Length(32, 32)
  ticket!: string;
}
