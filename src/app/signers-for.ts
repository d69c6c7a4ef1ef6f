/** Who signs the documents of an agency. */
export { signersFor } from '../documents/signed-for';
