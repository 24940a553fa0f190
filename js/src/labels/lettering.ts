const FALLBACK = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
const MOST_LINES = 3;
const MOST_UNITS = 200; // UTF-16 units of a line that are looked at
const LINE = 1.25; // of the text's size
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const PLATE = [12, 4] as const; // CSS pixels that a plate is wider and higher than its text
const SMALLEST = 6; // CSS pixels
const LARGEST = 96;

/** How the labels of a layer are written. */
export interface LabelStyle {
  font: string;
  /** Colour of a plate behind the text; null for a halo. */
  background: string | null;
  /** Null for one that sets off the text. */
  halo: string | null;
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A label's text in lines that are not too long, and its size in CSS pixels; a height of 0 where there is nothing to read. */
export class Lettering {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  private readonly font: string;
  private readonly size: number;
  private readonly ink: string;
  private readonly halo: string;

  constructor(
    canvas: CanvasRenderingContext2D,
    text: string,
    size: number,
    color: Rgba,
    private readonly style: LabelStyle,
    longest: number,
  ) {
    this.size = Math.min(Math.max(size, SMALLEST), LARGEST) || SMALLEST;
    this.font = `500 ${this.size}px ${fontFamily(style.font)}`;
    this.ink = `rgb(${color[0]} ${color[1]} ${color[2]} / ${color[3] / 255})`;
    this.halo = style.halo ?? contrast(color);
    canvas.font = this.font;
    const measure = (line: string): number => canvas.measureText(line).width;
    this.lines = linesOf(text).map((line) => clipped(line, longest, measure));
    const [across, down] = style.background ? PLATE : [4, 0];
    this.width = Math.ceil(Math.max(0, ...this.lines.map(measure))) + across;
    this.height = this.lines.length ? Math.ceil(this.lines.length * this.size * LINE) + down : 0;
  }

  /** The line from the object up to the text. */
  connect(canvas: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
    canvas.beginPath();
    canvas.moveTo(fromX, fromY);
    canvas.lineTo(toX, toY);
    canvas.lineWidth = 3;
    canvas.strokeStyle = this.style.background ?? this.halo;
    canvas.stroke();
    canvas.lineWidth = 1;
    canvas.strokeStyle = this.ink;
    canvas.stroke();
    canvas.beginPath();
    canvas.arc(fromX, fromY, 1.75, 0, 2 * Math.PI);
    canvas.fillStyle = this.ink;
    canvas.fill();
  }

  /** The text with its halo or plate in the box whose upper left corner is given. */
  write(canvas: CanvasRenderingContext2D, left: number, top: number): void {
    canvas.font = this.font;
    canvas.textAlign = 'center';
    canvas.textBaseline = 'middle';
    canvas.lineJoin = 'round';
    if (this.style.background) {
      canvas.beginPath();
      canvas.roundRect(left, top, this.width, this.height, 3);
      canvas.fillStyle = this.style.background;
      canvas.fill();
    }
    const margin = this.style.background ? PLATE[1] / 2 : 0;
    this.lines.forEach((line, i) => {
      const [x, y] = [left + this.width / 2, top + margin + (i + 0.5) * this.size * LINE];
      canvas.direction = RIGHT_TO_LEFT.test(line) ? 'rtl' : 'ltr';
      if (!this.style.background) {
        canvas.lineWidth = Math.max(3, this.size * 0.24);
        canvas.strokeStyle = this.halo;
        canvas.strokeText(line, x, y);
      }
      canvas.fillStyle = this.ink;
      canvas.fillText(line, x, y);
    });
  }
}

/** Lines of a text without control characters and empty lines, the last with an ellipsis where there were more. */
function linesOf(text: string): string[] {
  const lines = text
    .slice(0, MOST_LINES * MOST_UNITS * 2)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((line) => line);
  if (lines.length > MOST_LINES) lines[MOST_LINES - 1] += '…';
  return lines.slice(0, MOST_LINES);
}

/** As many letters of a line as fit, and an ellipsis where some do not. */
function clipped(line: string, longest: number, measure: (line: string) => number): string {
  if (line.length <= MOST_UNITS && measure(line) <= longest) return line;
  const letters = lettersOf(line.slice(0, MOST_UNITS));
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= longest) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** What a reader takes for one letter, where the browser knows. */
function lettersOf(line: string): string[] {
  return 'Segmenter' in Intl ? Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment) : Array.from(line);
}

function fontFamily(name: string): string {
  const plain = name.replace(/["\\\p{Cc}]/gu, '');
  return plain ? `"${plain}", ${FALLBACK}` : FALLBACK;
}

/** White around dark text, dark around light text (relative luminance as of WCAG 2). */
function contrast([red, green, blue]: Rgba): string {
  const linear = [red, green, blue].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  return luminance < 0.35 ? 'rgb(255 255 255 / 0.9)' : 'rgb(20 26 32 / 0.85)';
}
