/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export const INTEGRITY = {"broadsheet":"sha384-p6AcbU2Aox2qpovWV/ipdIPS02MVr5+vr8pmxhNsP27EreGrtju/zhELQ/Q3Vub4","broadsheet-data":"sha384-ipetwLUAcRRvsJ7qlhCMuryuPWKNI1CX+P9fr7w0/sU4ZEqAaShQU3JmsaUa9IHD","broadsheet-itinerary":"sha384-xxG1LUlEAHLLD3gKuLJLVKOVVtn01KCSC0ixwG8MDKmZKStQ7FrX/rKX9sKJmiRf","frame":"sha384-7SRU9SXMouZrYwNsfdBdTbFjZMDdN8f/bFiV3vhar9Kgp+74mpOtOekL44AKPjR3"};
