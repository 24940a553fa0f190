import { TABLE_WIDTH } from '../layers/tables';
import { MOST_STEPS } from './steps';

/**
 * The GLSL of the page. World space is x east, y up, z south, in ground metres with the exaggeration applied; colours are linear until
 * `toSRGB`. Light is normalised: a horizontal surface in full light has exactly its own colour.
 */

/** From no sun to a whole day of it, evenly spread. */
export const HOURS_COLORS = ['#272a5c', '#6b3c86', '#c2576a', '#f09a4a', '#fbe9a2'];

function shaderColor(hex: string): string {
  return [1, 3, 5].map((at) => (parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(5)).join(', ');
}

const HEAD = `
precision highp float;
precision highp int;
`;

const LIGHT = `
uniform vec3 sunDirection;
uniform vec3 sunColor;
uniform vec3 skyColor;
uniform highp sampler2DShadow shadowMap;
uniform mat4 shadowMatrix;
uniform float shadowStrength;
uniform float shadowTexel;
uniform float shadowSpan;
uniform float sunGain; // what makes the sun's light on a horizontal surface whole

// A weak second light from the south-west keeps the walls that the sun does not reach apart.
const vec3 FILL = vec3(-0.45, 0.0, 0.893);

// Software that draws does not skip what a branch leaves out, hence UNSHADED, and CLEAR where there is no fog.
float sunlight(vec3 world) {
#ifdef UNSHADED
  return 1.0;
#else
  if (shadowStrength == 0.0) return 1.0;
  vec3 place = (shadowMatrix * vec4(world, 1.0)).xyz;
  if (any(lessThan(place, vec3(0.0))) || any(greaterThan(place.xy, vec2(1.0)))) return 1.0;
  place.z = min(place.z, 0.99999);
  float lit = 0.0;
  for (int i = 0; i < 9; i++) {
    vec2 step = vec2(float(i % 3) - 1.0, float(i / 3) - 1.0) * 1.3 * shadowTexel;
    lit += texture(shadowMap, vec3(place.xy + step, place.z));
  }
  return mix(1.0, lit / 9.0, shadowStrength);
#endif
}

vec3 light(vec3 normal, float lit) {
  float sky = mix(0.62, 1.0, 0.5 + 0.5 * normal.y) * (1.0 + 0.16 * dot(normal, FILL));
  float sun = max(dot(normal, sunDirection), 0.0) * sunGain;
  vec3 sum = skyColor * sky + sunColor * sun * lit;
  return min(sum, 1.0 + 0.6 * (sum - 1.0));
}
`;

const OUTPUT = `
uniform vec3 fogColor;
uniform float fogDensity; // a metre

/** A colour behind so many metres of fog. */
vec3 fogged(vec3 color, float depth) {
#ifdef CLEAR
  return color;
#else
  float thickness = fogDensity * depth;
  return mix(color, fogColor, 1.0 - exp(-thickness * thickness));
#endif
}

/** The colour of a fragment behind the fog before it. */
vec3 fogged(vec3 color) {
  return fogged(color, 1.0 / gl_FragCoord.w);
}

vec3 toSRGB(vec3 color) {
  color = clamp(color, 0.0, 1.0);
  return mix(1.055 * pow(color, vec3(1.0 / 2.4)) - 0.055, color * 12.92, lessThanEqual(color, vec3(0.0031308)));
}
`;

/** A layer number (8 bits) and a feature number (24 bits) as a pixel. */
const IDENTITY = `
vec4 identity(uint layer, uint feature) {
  return vec4(uvec4(feature & 255u, (feature >> 8) & 255u, (feature >> 16) & 255u, layer)) / 255.0;
}
`;

const CAMERA = `
uniform mat4 modelMatrix;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
invariant gl_Position;
`;

/** With HOURS, a surface's colour is how long it has sun; places and normals at true heights. */
const HOURS = `
#ifdef HOURS
uniform highp sampler2DShadow hoursMap;
uniform vec4 hoursRows[${3 * MOST_STEPS}];
uniform int hoursCount;
uniform float hoursStep;
uniform float hoursMost;
uniform float hoursSpan;

float hoursOfSun(vec3 place, vec3 normal) {
  float lit = 0.0;
  vec4 at = vec4(place + normal * 1.5 * hoursSpan, 1.0);
  for (int i = 0; i < ${MOST_STEPS}; i++) {
    if (i >= hoursCount) break;
    vec4 deep = hoursRows[3 * i + 2];
    if (dot(deep.xyz, normal) >= 0.0) continue;
    lit += texture(hoursMap, vec3(dot(hoursRows[3 * i], at), dot(hoursRows[3 * i + 1], at), dot(deep, at)));
  }
  return lit * hoursStep;
}

/** A colour of the legend, linear. */
vec3 hoursColor(vec3 place, vec3 normal) {
  float share = clamp(hoursOfSun(place, normal) / hoursMost, 0.0, 1.0) * float(${HOURS_COLORS.length - 1});
  vec3 color = vec3(${shaderColor(HOURS_COLORS[0])});
${HOURS_COLORS.slice(1)
  .map((color, i) => `  color = mix(color, vec3(${shaderColor(color)}), clamp(share - ${i}.0, 0.0, 1.0));`)
  .join('\n')}
  return mix(pow((color + 0.055) / 1.055, vec3(2.4)), color / 12.92, lessThanEqual(color, vec3(0.04045)));
}
#endif
`;

/** With CUT, what is on one side of the section plane is left out. */
const SECTION = `
#ifdef CUT
uniform vec4 section; // normal and offset, world metres
centroid out float beyond; // metres; a wall seen edge-on would have another value beside it

void cutAt(vec3 world) {
  beyond = dot(section.xyz, world) - section.w;
}
#else
void cutAt(vec3 world) {}
#endif
`;

const CUT = `
#ifdef CUT
centroid in float beyond;

void cut() {
  if (beyond > 0.0) discard;
}
#else
void cut() {}
#endif
`;

const SLAB = `
#ifdef SLAB
in float high; // metres that the terrain is above the cut

void below() {
  if (high < 0.0) discard;
}
#else
void below() {}
#endif
`;

/**
 * Vertices of a terrain are whole numbers along x and z (`cell`) and y (`height`), those of a block its lattice points; the model
 * matrix makes metres of them.
 */
export const terrainVertex = `${HEAD}${CAMERA}${SECTION}
in vec2 cell;
in int height;
in vec2 normal;
uniform float exaggeration;
out vec3 world;
out vec3 up;
out vec2 lattice;

void main() {
  vec4 vertex = vec4(cell.x, float(height), cell.y, 1.0);
  world = (modelMatrix * vertex).xyz;
  float y = sqrt(max(1.0 - dot(normal, normal), 0.0));
  up = vec3(normal.x, y / exaggeration, normal.y);
  lattice = cell;
  cutAt(world);
  gl_Position = projectionMatrix * modelViewMatrix * vertex;
}
`;

export const terrainFragment = `${HEAD}${CUT}${LIGHT}${HOURS}${OUTPUT}
uniform vec3 color;
uniform float exaggeration;
uniform float opacity;
uniform sampler2D drape;
uniform mat3 drapePlace; // makes shares of the image of local x, z, 1
uniform float drapeOpacity;
uniform float drapeShading; // 1, or 0 where the drape has its colours without light
#ifdef SWIPE
uniform sampler2D otherDrape; // on the right of the divider
uniform mat3 otherDrapePlace;
uniform float otherDrapeOpacity;
uniform float otherDrapeShading;
uniform float divider; // pixels
#endif
uniform vec3 lineColor;
uniform float lines; // 1 with lines along the lattice
uniform float shadowRelief; // 1 where the terrain casts shadows, which it must not cast on itself within some texels
in vec3 world;
in vec3 up;
in vec2 lattice;
out vec4 pixel;

const vec3 UNDERSIDE = vec3(0.10, 0.095, 0.09);

/** How much of the pixel lies on lines along the lattice; none where its cells are but a few pixels, as a patch's always are. */
float ruled() {
  vec2 cells = fwidth(lattice); // of a pixel
  vec2 away = abs(fract(lattice + 0.5) - 0.5) / max(cells, 1e-9); // pixels from the next line
  vec2 line = (1.0 - smoothstep(0.3, 1.1, away)) * (1.0 - smoothstep(0.2, 0.33, cells));
  return max(line.x, line.y);
}

/** The surface's colour in this light, covered by a drape. */
vec3 cover(sampler2D image, mat3 place, float strength, float shading, vec3 lit) {
  vec2 uv = (place * vec3(world.xz, 1.0)).xy;
  vec2 rim = fwidth(uv); // antialiasing looks up to a pixel beyond a triangle
  vec4 texel = texture(image, uv);
  bool covered = all(greaterThanEqual(uv, -rim)) && all(lessThanEqual(uv, 1.0 + rim));
  return mix(color * lit, texel.rgb * mix(vec3(1.0), lit, shading), covered ? texel.a * strength : 0.0);
}

void main() {
  cut();
  vec3 normal = normalize(up);
  vec3 lit = light(normal, sunlight(world + normal * 3.0 * shadowSpan * shadowRelief));
  vec3 shaded = cover(drape, drapePlace, drapeOpacity, drapeShading, lit);
#ifdef SWIPE
  vec3 other = cover(otherDrape, otherDrapePlace, otherDrapeOpacity, otherDrapeShading, lit);
  shaded = gl_FragCoord.x < divider ? shaded : other;
#endif
#ifdef HOURS
  vec3 upright = normalize(vec3(up.x, up.y * exaggeration, up.z));
  shaded = hoursColor(vec3(world.x, world.y / exaggeration, world.z), gl_FrontFacing ? upright : -upright);
#endif
  shaded = mix(shaded, lineColor, ruled() * lines);
  pixel = vec4(toSRGB(fogged(gl_FrontFacing ? shaded : UNDERSIDE)), opacity);
}
`;

export const terrainIdentity = `${HEAD}${CUT}${SLAB}${IDENTITY}
uniform uint layer;
out vec4 pixel;

void main() {
  cut();
  below();
  pixel = identity(layer, 0u);
}
`;

/** Lines on a terrain, or along its edges: a thousandth nearer to the camera than the faces that they lie on. */
export const lineVertex = `${HEAD}${CAMERA}${SECTION}
in vec2 cell;
in int height;

void main() {
  vec4 seen = modelViewMatrix * vec4(cell.x, float(height), cell.y, 1.0);
  cutAt((modelMatrix * vec4(cell.x, float(height), cell.y, 1.0)).xyz);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.999, 1.0);
}
`;

export const lineFragment = `${HEAD}${CUT}${OUTPUT}
uniform vec3 color;
uniform float opacity;
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(toSRGB(fogged(color)), opacity);
}
`;

/** The bottom of a terrain: its triangles laid flat. */
export const bottomVertex = `${HEAD}${CAMERA}${SECTION}
in vec2 cell;
uniform float bottom; // a multiple of the quantum
out float share;
out vec3 normal;

void main() {
  share = 1.0;
  normal = vec3(0.0, -1.0, 0.0);
  cutAt((modelMatrix * vec4(cell.x, bottom, cell.y, 1.0)).xyz);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(cell.x, bottom, cell.y, 1.0);
}
`;

/** The cut sides of a terrain: the page's own decoration. */
export const sideVertex = `${HEAD}${CAMERA}${SECTION}
in vec3 position;
in float depth;
in vec2 facing;
out float share;
out vec3 normal;

void main() {
  share = depth;
  normal = vec3(facing.x, 0.0, facing.y);
  cutAt((modelMatrix * vec4(position, 1.0)).xyz);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

/** A terrain cut at a height: its triangles laid flat there, without those parts that are lower. */
export const slabVertex = `${HEAD}${CAMERA}
in vec2 cell;
in int height;
uniform float level; // a multiple of the quantum
uniform vec3 facing;
uniform float quantum;
out float share;
out float high;
out vec3 normal;

void main() {
  normal = facing;
  high = (float(height) - level) * quantum;
  share = 1e-4 * high;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(cell.x, level, cell.y, 1.0);
}
`;

export const sideFragment = `${HEAD}${CUT}${SLAB}${LIGHT}${OUTPUT}
uniform vec3 color;
uniform float opacity;
in float share;
in vec3 normal;
out vec4 pixel;

void main() {
  cut();
  below();
  float rim = 1.0 - smoothstep(0.0, 2.0, share / max(fwidth(share), 1e-6));
  vec3 shaded = color * mix(vec3(1.0), light(normal, 1.0), 0.6) * mix(1.0, 0.8, share) * (1.0 - 0.25 * rim);
  pixel = vec4(toSRGB(fogged(shaded)), opacity);
}
`;

/** Colours and reliefs by key and feature, in the cells of textures of one width. */
const FEATURES = `
uniform highp sampler2D colors;
uniform uint selected;
uniform vec3 accent;
#ifdef MARKED
uniform sampler2D marks; // above 0 where a feature is highlighted
#endif
flat out vec4 tint;
flat out uint id;

ivec2 cellOf(uint key) {
  return ivec2(int(key % ${TABLE_WIDTH}u), int(key / ${TABLE_WIDTH}u));
}

/** A feature's own colour, by key: feature · SLOTS + slot. */
vec4 colorOf(uint key) {
  return texelFetch(colors, cellOf(key), 0);
}

/** How much of a feature's colour is the accent, where the feature is selected or marked. */
float highlight(uint feature) {
  float share = feature == selected ? 0.85 : 0.0;
#ifdef MARKED
  share = max(share, texelFetch(marks, cellOf(feature), 0).r > 0.0 ? 0.6 : 0.0);
#endif
  return share;
}

/** Take the looks of a feature, whose colour has this key. */
void dress(uint feature, uint key) {
  id = feature;
  tint = colorOf(key);
  tint.rgb = mix(tint.rgb, accent, highlight(feature));
}
`;

/**
 * Vertices of merged meshes are multiples of a quantum, which the model matrix makes metres of; so are the places of instances, whose
 * vertices are metres around them. Each feature has colours in SLOTS. SOLID, ANCHORED, SMOOTH, PICTURED, SURFACE and INSTANCED, TURNED, STRETCHES, BILLBOARD say which.
 */
export const bodyVertex = `${HEAD}${CAMERA}${SECTION}${FEATURES}
in ivec3 place;
in uint key; // of the vertex's or the instance's colour
uniform float exaggeration;
uniform vec4 base; // the model's own colour
out vec3 world;
out vec3 view;
flat out float accented; // how much of the colour is the accent
#ifdef HOURS
out vec3 truth; // where it is at true heights
#endif
#ifdef INSTANCED
in vec3 position;
in vec3 size;
uniform float untinted; // 1 where only the opacity of the feature's colour counts
uniform float painted; // 1 where it counts all the same
#endif
#ifdef TURNED
in vec4 turn;
#endif
#ifdef ANCHORED
in int anchor;
uniform float quantum;
#endif
#ifdef SMOOTH
in vec3 normal;
out vec3 up;
flat out float mirrored; // -1 where the scale turns the inside out
#endif
#ifdef PICTURED
in vec2 uv;
out vec2 texel;
flat out float covered;
#endif
#ifdef SOLID
uniform highp sampler2D reliefs; // foot and top of each feature, metres
out vec2 rise; // height above the feature's foot and below its top, as drawn
#endif
#ifdef SURFACE
uniform float nearer; // how much nearer than the ground it is drawn
#endif

vec3 rotate(vec4 q, vec3 v) {
  return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v);
}

void main() {
  vec4 at = vec4(vec3(place), 1.0);
  world = (modelMatrix * at).xyz;
  view = (modelViewMatrix * at).xyz;
#ifdef HOURS
  truth = vec3(world.x, world.y / exaggeration, world.z);
#endif
  id = key / SLOTS;
  tint = colorOf(key);
#ifdef SMOOTH
  up = normal;
  mirrored = 1.0;
#endif
#ifdef INSTANCED
  vec3 offset = position * size;
  tint.rgb = mix(tint.rgb, vec3(1.0), untinted * (1.0 - painted));
  #ifdef SMOOTH
    mirrored = size.x * size.y * size.z < 0.0 ? -1.0 : 1.0;
    up = normal * size.yzx * size.zxy * mirrored;
  #endif
  #ifdef BILLBOARD
    view += offset;
  #else
    #ifdef TURNED
      vec4 q = normalize(turn);
      offset = rotate(q, offset);
      #ifdef SMOOTH
        up = rotate(q, up);
      #endif
    #endif
    #ifdef HOURS
      truth += offset;
    #endif
    #ifdef STRETCHES
      offset.y *= exaggeration;
      #ifdef SMOOTH
        up.y /= exaggeration;
      #endif
    #endif
    world += offset;
    view += mat3(viewMatrix) * offset;
  #endif
#else
  #ifdef ANCHORED
    float sink = (exaggeration - 1.0) * float(place.y - anchor) * quantum;
    world.y -= sink;
    view -= viewMatrix[1].xyz * sink;
  #else
    #ifdef SMOOTH
      up.y /= exaggeration;
    #endif
  #endif
#endif
#ifdef PICTURED
  texel = uv;
  covered = uv.x < -30000.0 ? 0.0 : 1.0;
#endif
#ifdef SOLID
  vec2 span = texelFetch(reliefs, cellOf(id), 0).xy * exaggeration;
  rise = vec2(world.y - span.x, span.y - world.y);
#endif
  vec3 seen = view;
#ifdef SURFACE
  seen *= nearer;
#endif
  cutAt(world);
  gl_Position = tint.a > 0.0 ? projectionMatrix * vec4(seen, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  tint *= base;
  accented = highlight(id);
#ifndef PICTURED
  tint.rgb = mix(tint.rgb, accent, accented); // once a vertex, not once a pixel
#endif
}
`;

/** Faces where the section plane cuts features. */
export const capVertex = `${HEAD}${CAMERA}${FEATURES}
in vec3 position;
in uint feature;

void main() {
  dress(feature, feature * SLOTS);
  gl_Position = tint.a > 0.0 ? projectionMatrix * modelViewMatrix * vec4(position, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const capFragment = `${HEAD}${LIGHT}${OUTPUT}
uniform float opacity;
uniform vec3 facing;
flat in vec4 tint;
out vec4 pixel;

void main() {
  vec3 shaded = tint.rgb * mix(vec3(1.0), light(facing, 1.0), 0.6) * 0.6; // darker than walls are
  pixel = vec4(toSRGB(fogged(shaded)), opacity * tint.a);
}
`;

export const capIdentity = `${HEAD}${IDENTITY}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  pixel = identity(layer, id);
}
`;

/** The picture's colours are multiplied by their alpha, in sRGB, so that its edges keep their colour. */
const PICTURE = `
#ifdef PICTURED
uniform sampler2D picture;
in vec2 texel;
flat in float covered;

vec4 pictured() {
  vec4 found = texture(picture, texel);
  return covered > 0.0 ? vec4(found.rgb / max(found.a, 1e-3), found.a) : vec4(-1.0, -1.0, -1.0, 1.0);
}
#endif
`;

export const bodyFragment = `${HEAD}${CUT}${LIGHT}${HOURS}${OUTPUT}${PICTURE}
uniform mat4 viewMatrix;
uniform float opacity;
uniform float painted; // 1 where the feature's colour covers a picture
uniform vec3 accent;
in vec3 world;
in vec3 view;
flat in vec4 tint;
flat in float accented;
#ifdef HOURS
in vec3 truth;
#endif
out vec4 pixel;
#ifdef SMOOTH
in vec3 up;
flat in float mirrored;
#endif
#ifdef SOLID
in vec2 rise;
#endif

#ifdef DRAPED
uniform vec4 drapedPart; // of the picture
uniform vec3 ground;
uniform sampler2D drape;
uniform mat3 drapePlace;
uniform float drapeOpacity;
uniform sampler2D otherDrape; // on the right of the divider
uniform mat3 otherDrapePlace;
uniform float otherDrapeOpacity;
uniform float swiped; // 1 where there is a divider
uniform float divider; // pixels

/** A drape as it lies on the ground; without one the face's own colour, beyond it that of the picture. */
vec3 overhead(sampler2D image, mat3 place, float strength, vec3 own, vec3 beyond) {
  vec2 uv = (place * vec3(world.xz, 1.0)).xy;
  vec4 texel = texture(image, uv);
  if (strength == 0.0) return own;
  bool covered = all(greaterThanEqual(uv, vec2(0.0))) && all(lessThanEqual(uv, vec2(1.0)));
  return covered ? mix(ground, texel.rgb, texel.a * strength) : beyond;
}
#endif

vec3 toLinear(vec3 color) {
  return mix(pow((color + 0.055) / 1.055, vec3(2.4)), color / 12.92, lessThanEqual(color, vec3(0.04045)));
}

void main() {
  cut();
  vec3 faced = cross(dFdx(view), dFdy(view)) * mat3(viewMatrix);
  vec3 normal = normalize(faced);
  vec3 shaded = tint.rgb;
  float alpha = opacity * tint.a;
#ifdef PICTURED
  vec4 found = pictured();
  if (found.a < 0.02) discard;
  alpha *= found.a;
  #ifdef INSTANCED
    shaded *= toLinear(found.rgb);
  #else
    vec3 plain = shaded;
    if (found.r >= 0.0 && painted == 0.0) shaded = toLinear(found.rgb);
    #ifdef DRAPED
    vec3 left = overhead(drape, drapePlace, drapeOpacity, plain, shaded);
    vec3 right = overhead(otherDrape, otherDrapePlace, otherDrapeOpacity, plain, shaded);
    bool within = all(greaterThanEqual(texel, drapedPart.xy)) && all(lessThanEqual(texel, drapedPart.zw));
    if (within && painted == 0.0) shaded = swiped > 0.0 && gl_FragCoord.x >= divider ? right : left;
    #endif
  #endif
  shaded = mix(shaded, accent, accented);
#endif
#ifdef SMOOTH
  if (dot(up, up) > 0.0) normal = normalize(up) * (gl_FrontFacing ? mirrored : -mirrored);
#endif
#ifdef SOLID
  shaded *= light(normal, sunlight(world + normal * 0.02));
#elif !defined(BILLBOARD)
  // its own near side is in the shadow map, a texel of which it must not see
  shaded *= light(normal, sunlight(world + normal * 1.5 * shadowSpan));
#endif
#ifdef SOLID
  float wall = 1.0 - smoothstep(0.3, 0.6, abs(normal.y));
  float share = clamp(rise.x / max(rise.x + rise.y, 1e-3), 0.0, 1.0);
  float foot = mix(0.70, 1.0, smoothstep(0.0, 0.65, share));
  float eaves = 1.0 - smoothstep(0.6, 1.8, rise.y / max(fwidth(rise.y), 1e-6));
  shaded *= mix(1.0, foot * (1.0 - 0.22 * eaves), wall);
#endif
#if defined(HOURS) && !defined(BILLBOARD)
  vec3 sunny = hoursColor(truth, normalize(cross(dFdx(truth), dFdy(truth))));
  shaded = mix(sunny, accent, accented);
#endif
  pixel = vec4(toSRGB(fogged(shaded)), alpha);
}
`;

export const bodyIdentity = `${HEAD}${CUT}${IDENTITY}${PICTURE}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cut();
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = identity(layer, id);
}
`;

export const bodyDepth = `${HEAD}${CUT}${PICTURE}
out vec4 pixel;

void main() {
  cut();
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = vec4(0.0);
}
`;

/**
 * A segment of a line, as wide on the screen as its feature says and round at its ends; a dot is one without length. Its four corners
 * are where the pixels around it are; which of these it covers, the fragment measures.
 */
export const strokeVertex = `${HEAD}${CAMERA}${FEATURES}
in vec2 position; // -1 at the start, 1 at the end; -1 and 1 across
in ivec3 start;
in ivec3 end;
in uint feature;
in vec2 joints; // 1 where another segment goes on before its start and after its end
uniform highp sampler2D sizes; // CSS pixels, by feature
uniform uint slot;
uniform vec2 viewport;
uniform float pixel;
uniform float picking;
uniform float least; // CSS pixels that can be picked
uniform float nearer; // how much nearer than it is it is drawn
uniform float sunken; // 1 where half of it would be in the ground that it lies on
flat out vec2 from; // pixels
flat out vec2 to;
flat out float radius;
flat out vec2 joined;
flat out float behind;

const uint NOTHING = 0xffffffffu;

#ifdef CUT
uniform vec4 section;

float beyond(ivec3 place) {
  return dot(section.xyz, (modelMatrix * vec4(vec3(place), 1.0)).xyz) - section.w;
}
#endif

void main() {
  joined = joints;
  behind = float(gl_InstanceID & 1);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (feature == NOTHING) return;
  dress(feature, feature * SLOTS + slot);
  float size = texelFetch(sizes, cellOf(feature), 0).r;
  vec3 a = (modelViewMatrix * vec4(vec3(start), 1.0)).xyz;
  vec3 b = (modelViewMatrix * vec4(vec3(end), 1.0)).xyz;
#ifdef CUT
  float first_beyond = beyond(start);
  float last_beyond = beyond(end);
  if (min(first_beyond, last_beyond) > 0.0) return;
  if (first_beyond > 0.0) a = mix(b, a, last_beyond / (last_beyond - first_beyond));
  else if (last_beyond > 0.0) b = mix(a, b, first_beyond / (first_beyond - last_beyond));
#endif
  float nearest = -1.0001 * projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0);
  if (tint.a == 0.0 || !(size > 0.0) || min(a.z, b.z) > nearest) return;
  if (a.z > nearest) a = mix(b, a, (nearest - b.z) / (a.z - b.z));
  else if (b.z > nearest) b = mix(a, b, (nearest - a.z) / (b.z - a.z));
  // half its width in metres, at a distance of one
  float half_width = size * pixel / (projectionMatrix[1][1] * viewport.y);
  float drawn = nearer - sunken * 1.5 * half_width;
  vec4 first = projectionMatrix * vec4(a * drawn, 1.0);
  vec4 last = projectionMatrix * vec4(b * drawn, 1.0);
  from = (first.xy / first.w * 0.5 + 0.5) * viewport;
  to = (last.xy / last.w * 0.5 + 0.5) * viewport;
  radius = 0.5 * max(size, picking * least) * pixel;
  vec2 along = to - from;
  along = dot(along, along) > 1e-6 ? normalize(along) : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  vec4 near = position.x < 0.0 ? first : last;
  vec2 middle = position.x < 0.0 ? from : to;
  vec2 corner = middle + (along * position.x + across * position.y) * (radius + 1.0);
  gl_Position = vec4((corner / viewport * 2.0 - 1.0) * near.w, near.zw);
}
`;

/**
 * Segments overlap where they meet. There the depth buffer lets one through: neighbours differ by a few of its steps, a round end is
 * behind both bodies, and the one at a segment's start is left out, being the end of the segment before.
 */
const STROKE = `
flat in vec2 from;
flat in vec2 to;
flat in float radius;
flat in vec2 joined;
flat in float behind;

const float STEP = 2.4e-7; // four steps of 24 bits

/** How much of the pixel is covered; what is less than \`least\`, at a joint \`whole\`, is left out. */
float cover(float least, float whole) {
  vec2 along = to - from;
  float place = dot(gl_FragCoord.xy - from, along) / max(dot(along, along), 1e-6);
  float away = length(gl_FragCoord.xy - mix(from, to, clamp(place, 0.0, 1.0)));
  float covered = clamp(radius + 0.5 - away, 0.0, min(1.0, 2.0 * radius));
  bool end = place > 1.0 && joined.y > 0.0;
  if (covered < (end ? whole : least) || (place < 0.0 && joined.x > 0.0)) discard;
  gl_FragDepth = gl_FragCoord.z + STEP * (end ? 2.0 : behind);
  return covered;
}
`;

export const strokeFragment = `${HEAD}${OUTPUT}${STROKE}
uniform float opacity;
flat in vec4 tint;
out vec4 pixel;

void main() {
  float strength = opacity * tint.a;
  // the soft edge of a translucent end would show on the next segment
  float covered = cover(0.01, strength < 0.999 ? 0.99 : 0.01);
  pixel = vec4(toSRGB(fogged(tint.rgb)), strength * covered);
}
`;

export const strokeIdentity = `${HEAD}${IDENTITY}${STROKE}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cover(0.5, 0.5);
  pixel = identity(layer, id);
}
`;

/** Only what is covered as a whole, so that no edge hides what is behind it. */
export const strokeDepth = `${HEAD}${STROKE}
out vec4 pixel;

void main() {
  cover(0.99, 0.99);
  pixel = vec4(0.0);
}
`;

export const emptyFragment = `${HEAD}${CUT}
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(0.0);
}
`;

/** One triangle over the whole screen. */
export const backdropVertex = `${HEAD}
in vec2 position;
uniform vec3 right;
uniform vec3 top;
uniform vec3 ahead;
uniform vec2 part; // of the whole picture that is seen
uniform vec2 middle; // of that, device coordinates of the whole
out vec3 ray;
out vec2 spot;

void main() {
  ray = ahead + right * position.x + top * position.y;
  spot = 0.5 + 0.5 * (middle + position * part);
  gl_Position = vec4(position, 1.0, 1.0); // as far away as can be
}
`;

/** The sky above the horizon; below it a plane that carries the model, fading into the horizon. */
export const backdropFragment = `${HEAD}${LIGHT}${OUTPUT}
uniform vec3 zenith;
uniform vec3 horizon;
uniform vec3 ground;
uniform float groundLit; // 0 where the plane has its colour without light
uniform vec3 glow; // of the horizon below the sun
uniform float glowing; // how much of it there is
uniform float rise; // sine of the height above the horizon where the zenith's colour begins
uniform vec3 eye;
uniform float groundHeight;
uniform mat3 footing; // makes shares of the model's footprint of local x, z, 1
uniform vec2 footprint; // its size, metres
uniform sampler2D contactMap; // of the footprint and a margin
uniform float contactMargin; // of its diagonal
uniform vec4 section; // normal and offset of the plane beyond which the model is cut away
uniform float contact; // how dark the plane is beside a block of terrain; 0 where objects stand on the plane itself
uniform sampler2D picture; // in the place of sky and plane
uniform float pictured; // 0 where there is none, 1 where it is behind everything, 2 where it is all around
uniform vec2 crop; // the share of it that the whole picture shows
in vec3 ray;
in vec2 spot; // share of the whole picture, from its lower left corner
out vec4 pixel;

const float FALLOFF = 22.0; // as in the contact map

/** How dark the plane is beside the model; where that is cut away, beside its cut face. */
float darkness(vec3 place, float diagonal) {
  float beyond = dot(section.xyz, place) - section.w;
  vec3 at = beyond > 0.0 ? place - section.xyz * beyond : place;
  vec2 share = (footing * vec3(at.xz, 1.0)).xy;
  vec2 margin = contactMargin * diagonal / footprint;
  float dark = texture(contactMap, (share + margin) / (1.0 + 2.0 * margin)).r;
  if (beyond <= 0.0) return dark;
  bool inside = all(greaterThan(share, vec2(0.0))) && all(lessThan(share, vec2(1.0)));
  return abs(section.y) > 0.5 ? 0.0 : (inside ? 1.0 : dark) * exp(-FALLOFF * beyond / diagonal);
}

/** Half a level of noise, so that gradients show no bands. */
vec4 dithered(vec3 color) {
  float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  return vec4(toSRGB(color) + (noise - 0.5) / 255.0, 1.0);
}

void main() {
  vec3 direction = normalize(ray);
  if (pictured > 0.0) {
    vec2 around = vec2(0.5 + atan(direction.x, -direction.z) / 6.28318531, acos(direction.y) / 3.14159265);
    vec2 behind = 0.5 + vec2(spot.x - 0.5, 0.5 - spot.y) * crop;
    pixel = dithered(textureLod(picture, pictured > 1.0 ? around : behind, 0.0).rgb);
    return;
  }
  vec2 compass = direction.xz / max(length(direction.xz), 1e-6);
  float towards = max(dot(compass, normalize(sunDirection.xz)), 0.0);
  float low = exp(-5.0 * max(direction.y, 0.0));
  vec3 far = mix(horizon, glow, glowing * low * towards * towards * towards);
  vec3 color = mix(far, zenith, smoothstep(0.0, rise, direction.y));
  float drop = eye.y - groundHeight;
  if (direction.y < 0.0 && drop > 0.0) {
    float depth = drop / -ray.y;
    vec3 place = eye + ray * depth;
    vec2 share = (footing * vec3(place.xz, 1.0)).xy;
    float diagonal = length(footprint);
    float away = length(max(max(-share, share - 1.0), 0.0) * footprint) / diagonal;
    float dark = contact * darkness(place, diagonal);
    float lit = contact > 0.0 ? 1.0 : sunlight(place);
    vec3 floorColor = ground * mix(vec3(1.0), light(vec3(0.0, 1.0, 0.0), lit), groundLit) * (1.0 - dark);
    color = fogged(mix(floorColor, far, smoothstep(0.15, 2.2, away)), depth);
  }
  pixel = dithered(color);
}
`;

/** A horizontal plane in its own colour: a hair nearer to the camera than a sea of the same height. */
export const planeVertex = `${HEAD}${CAMERA}${SECTION}
in vec3 position;

void main() {
  cutAt((modelMatrix * vec4(position, 1.0)).xyz);
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.99997, 1.0);
}
`;

/** Depths as the most significant 24 bits in three bytes, over the whole picture. */
export const depthVertex = `${HEAD}
in vec2 position;

void main() {
  gl_Position = vec4(position, 0.0, 1.0);
}
`;

export const depthFragment = `${HEAD}
uniform highp sampler2D depths;
out vec4 pixel;

void main() {
  float share = texelFetch(depths, ivec2(gl_FragCoord.xy), 0).r;
  uint bits = uint(share * 16777215.0);
  pixel = vec4(uvec4(bits >> 16, (bits >> 8) & 255u, bits & 255u, 255u)) / 255.0;
}
`;
