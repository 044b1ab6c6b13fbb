/** Lists that leave the system: who may take what with him, and the spreadsheet itself. */
package vn.sotay.export.service;
