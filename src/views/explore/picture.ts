import type { Explorer } from '../../explorer/explorer.svelte';
import { scaleBar } from '../../features/inset';
import { rows, type Group } from '../../features/placesOnScreen';
import { mapCredits } from '../../reading/mapCredits';
import { whose } from '../../reading/whose';

/** Heights of the bands above and below the map, CSS pixels. */
const head = 64;
const foot = 76;
const margin = 20;

/** What one draws with: a canvas in CSS pixels, and the colours of the page. */
interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  /** Of the map alone. */
  readonly height: number;
  readonly colour: (name: string) => string;
  readonly isRtl: boolean;
}

/**
 * The map as a PNG at the pixels of the device, as it is seen: with title, groups, scale and
 * credits, in the colours of the page. Rejects where there is no map.
 */
export async function drawPicture(explorer: Explorer): Promise<Blob> {
  const map = await explorer.picture();
  if (!map) throw new Error('there is no map to be pictured');
  const { size, covered } = explorer.panel;
  const height = size.height - covered.bottom;
  const ratio = map.width / size.width;
  const canvas = document.createElement('canvas');
  canvas.width = map.width;
  canvas.height = Math.round((head + height + foot) * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to draw on');
  context.scale(ratio, ratio);
  const sheet = sheetOf(context, size.width, height, explorer);
  drawMap(sheet, map, size.height);
  if (!explorer.hidden.has('places')) {
    for (const group of explorer.onScreen.groups) drawGroup(sheet, group, explorer);
  }
  drawHead(sheet, explorer);
  drawFoot(sheet, explorer);
  return pngOf(canvas);
}

function sheetOf(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  { direction }: Explorer,
): Sheet {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const isRtl = direction === 'rtl';
  context.direction = direction;
  return { context, width, height, colour, isRtl };
}

const font = (size: number, weight = 400, family = "'IBM Plex Sans', 'IBM Plex Sans Arabic'") =>
  `${weight} ${size}px ${family}, sans-serif`;

function drawMap({ context, width, height }: Sheet, map: HTMLCanvasElement, whole: number): void {
  context.save();
  context.beginPath();
  context.rect(0, head, width, height);
  context.clip();
  context.drawImage(map, 0, head, width, whole);
  context.restore();
}

/** The disc of a group and, where there is room for them, a row for each of its places. */
function drawGroup(sheet: Sheet, group: Group, explorer: Explorer): void {
  if (group.head.pixel.y > sheet.height) return;
  drawDisc(sheet, group, explorer);
  if (group.open) drawRows(sheet, group, explorer);
}

/** With the number of its places. */
function drawDisc(sheet: Sheet, { head: chief, members }: Group, explorer: Explorer): void {
  const { context, colour } = sheet;
  const [x, y] = [chief.pixel.x, head + chief.pixel.y];
  for (const [radius, name] of [
    [17, 'accent'],
    [15.5, 'land-focus'],
    [14, 'accent'],
  ] as const) {
    context.fillStyle = colour(name);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.fillStyle = colour('on-accent');
  context.font = font(14, 600);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(explorer.messages.formats.number(members.length), x, y + 1);
}

function drawRows(sheet: Sheet, { head: chief, members, side }: Group, explorer: Explorer): void {
  const { context, colour } = sheet;
  const [x, y] = [chief.pixel.x, head + chief.pixel.y];
  const way = side === 'right' ? 1 : -1;
  const level = members.indexOf(chief);
  const top = y - (level + 0.5) * rows.height;
  const bracket = x + way * (rows.gap - 10);
  context.fillStyle = colour('accent');
  context.fillRect(bracket, top - 6, 1.5, members.length * rows.height + 12);
  members.forEach(({ place }, index) => {
    const { name, certainty } = place.properties;
    const middle = top + (index + 0.5) * rows.height;
    drawMark(sheet, x + way * (rows.gap + 7), middle, certainty === 'certain');
    if (explorer.hidden.has('labels')) return;
    context.font = font(16, 600);
    context.textAlign = way > 0 ? 'left' : 'right';
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeStyle = colour('land-focus');
    context.fillStyle = colour('ink');
    const start = x + way * (rows.gap + 22);
    context.strokeText(name[explorer.language], start, middle + 1);
    context.fillText(name[explorer.language], start, middle + 1);
  });
}

/** A disc for a certain place, a dashed ring for another. */
function drawMark({ context, colour }: Sheet, x: number, y: number, isCertain: boolean): void {
  context.save();
  context.beginPath();
  context.arc(x, y, isCertain ? 5 : 5.75, 0, 2 * Math.PI);
  context.fillStyle = colour(isCertain ? 'accent' : 'accent-tint');
  context.fill();
  if (!isCertain) {
    context.strokeStyle = colour('accent');
    context.lineWidth = 1.3;
    context.setLineDash([2.4, 1.6]);
    context.stroke();
  }
  context.restore();
}

function drawHead(sheet: Sheet, explorer: Explorer): void {
  const { story, language, messages } = explorer;
  const { context, width, colour, isRtl } = sheet;
  context.fillStyle = colour('paper');
  context.fillRect(0, 0, width, head);
  const start = isRtl ? width - margin : margin;
  context.textAlign = isRtl ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour('ink');
  context.font = font(20, 600, "'IBM Plex Serif', 'IBM Plex Sans Arabic'");
  context.fillText(story.title[language], start, 29, width - 2 * margin);
  context.fillStyle = colour('ink2');
  context.font = font(13);
  const line = `${whose(explorer)} · ${messages.formats.date(story.published)} · Dateline`;
  context.fillText(line, start, 50, width - 2 * margin);
}

/** The scale stands left, as on the map; the credits take the lines below it. */
function drawFoot(sheet: Sheet, explorer: Explorer): void {
  const { context, width, height, colour, isRtl } = sheet;
  const top = head + height;
  context.fillStyle = colour('paper');
  context.fillRect(0, top, width, foot);
  drawScale(sheet, top + 16, explorer);
  context.fillStyle = colour('ink2');
  context.font = font(11.5);
  context.textAlign = isRtl ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  const start = isRtl ? width - margin : margin;
  context.fillText(mapCredits(explorer), start, top + 62, width - 2 * margin);
}

function drawScale(sheet: Sheet, y: number, { screen, messages }: Explorer): void {
  const { context, colour } = sheet;
  const bar = scaleBar(screen.metersPerPixel, 120);
  context.strokeStyle = colour('ink2');
  context.lineWidth = 1;
  context.strokeRect(margin + 0.5, y + 0.5, bar.pixels, 5);
  context.fillStyle = colour('ink2');
  for (const part of [0, 2]) {
    context.fillRect(margin + (part * bar.pixels) / 4, y, bar.pixels / 4, 6);
  }
  context.font = font(11.5);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(messages.formats.length(bar.meters), margin + bar.pixels + 10, y + 3.5);
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser makes no PNG of it'));
    }, 'image/png');
  });
}
