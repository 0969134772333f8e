/** `Range` takes a text of 255 characters at most. */
export const maxAddressChars = 250;
