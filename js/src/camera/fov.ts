/** Of the camera, vertical, radians. */
export const FOV = (38 * Math.PI) / 180;
