// Generated from schemas/ by `npm run generate`. Do not edit.
function appended(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
// <stdin>
var validateBom = validate21;
var schema74 = /* @__PURE__ */ new Set(["kind", "id", "revision", "title", "notes", "endUse", "endUses", "parties", "licences", "currency", "items"]);
var pattern0 = new RegExp("\\S", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema29 = /* @__PURE__ */ new Set(["category", "statement", "endUser", "country", "certificate", "commitments"]);
var schema13 = /* @__PURE__ */ new Set(["automotive", "rail", "marine", "aviation", "space", "wind-power", "energy", "industrial-automation", "consumer-electronics", "household-appliance", "medical", "semiconductor", "telecommunications", "lighting", "chemical-processing", "optics", "research", "other-civil", "military", "undetermined"]);
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema13.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema20 = /* @__PURE__ */ new Set(["civil", "military", "government", "unknown"]);
var schema23 = /* @__PURE__ */ new Set(["name", "nameLocal", "country", "address", "kind", "identifiers", "parents"]);
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema19 = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]);
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema22 = /* @__PURE__ */ new Set(["name", "country", "sharePercent"]);
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate34(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.sharePercent !== void 0) {
      let data2 = data.sharePercent;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err1 = { instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err2 = { instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/sharePercent", schemaPath: "#/properties/sharePercent/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema22.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate34(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.nameLocal !== void 0) {
      if (!validate34(data.nameLocal, { instancePath: instancePath + "/nameLocal", parentData: data, parentDataProperty: "nameLocal", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate34(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema20.has(data4)) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.identifiers !== void 0) {
      let data5 = data.identifiers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key0 in data5) {
          if (!validate34(data5[key0], { instancePath: instancePath + "/identifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData })) {
            vErrors = appended(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.parents !== void 0) {
      let data7 = data.parents;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate42(data7[i0], { instancePath: instancePath + "/parents/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema23.has(key1) && !key1.startsWith("x-")) {
        const err5 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema26 = /* @__PURE__ */ new Set(["id", "issued", "validUntil", "signedBy"]);
var pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      if (!validate34(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate52(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate52(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.signedBy !== void 0) {
      if (!validate34(data.signedBy, { instancePath: instancePath + "/signedBy", parentData: data, parentDataProperty: "signedBy", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema26.has(key0) && !key0.startsWith("x-")) {
        const err0 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema28 = /* @__PURE__ */ new Set(["noOtherUse", "noTransfer", "noWmd", "noMilitary"]);
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.noOtherUse !== void 0) {
      if (typeof data.noOtherUse !== "boolean") {
        const err0 = { instancePath: instancePath + "/noOtherUse", schemaPath: "#/properties/noOtherUse/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.noTransfer !== void 0) {
      if (typeof data.noTransfer !== "boolean") {
        const err1 = { instancePath: instancePath + "/noTransfer", schemaPath: "#/properties/noTransfer/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.noWmd !== void 0) {
      if (typeof data.noWmd !== "boolean") {
        const err2 = { instancePath: instancePath + "/noWmd", schemaPath: "#/properties/noWmd/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.noMilitary !== void 0) {
      if (typeof data.noMilitary !== "boolean") {
        const err3 = { instancePath: instancePath + "/noMilitary", schemaPath: "#/properties/noMilitary/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema28.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.category === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.statement === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statement" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.category !== void 0) {
      if (!validate30(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData })) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.statement !== void 0) {
      if (typeof data.statement !== "string") {
        const err2 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate32(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.certificate !== void 0) {
      if (!validate50(data.certificate, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData })) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.commitments !== void 0) {
      if (!validate57(data.commitments, { instancePath: instancePath + "/commitments", parentData: data, parentDataProperty: "commitments", rootData })) {
        vErrors = appended(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema29.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate33(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema36 = /* @__PURE__ */ new Set(["single", "general", "registration"]);
var schema42 = /* @__PURE__ */ new Set(["number", "list", "type", "validFrom", "validUntil", "endUser", "country", "controlCodes", "quantity"]);
var schema35 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP"]);
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema35.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var schema38 = /* @__PURE__ */ new Set(["list", "code"]);
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.list !== void 0) {
      if (!validate71(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      if (!validate34(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema38.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema41 = /* @__PURE__ */ new Set(["value", "unit"]);
var pattern3 = new RegExp("^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema41.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number !== void 0) {
      if (!validate34(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.list !== void 0) {
      if (!validate71(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema36.has(data2)) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.validFrom !== void 0) {
      if (!validate52(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate52(data.validUntil, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData })) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate32(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate38(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      let data7 = data.controlCodes;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate77(data7[i0], { instancePath: instancePath + "/controlCodes/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate81(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema42.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema44 = /* @__PURE__ */ new Set(["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XCG", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA", "YER", "ZAR", "ZMW", "ZWG", "ZWL"]);
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema44.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var schema49 = /* @__PURE__ */ new Set(["primary-material", "processed-part", "assembly", "finished-good"]);
var schema67 = /* @__PURE__ */ new Set(["complete", "incomplete", "unknown"]);
var schema73 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "mass", "value", "endUse", "items", "ref"]);
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!validate34(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate94.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var schema51 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "mixture", "ceramic", "crystal", "phosphor", "other"]);
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema51.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9](?:[. ]?[0-9]){5,9}$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9](?:[. ]?[0-9]){5,9}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var schema54 = /* @__PURE__ */ new Set(["nomenclature", "code"]);
var pattern5 = new RegExp("^[A-Z]{2,8}[0-9]{4}$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nomenclature === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nomenclature" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.nomenclature !== void 0) {
      let data0 = data.nomenclature;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}[0-9]{4}$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (!validate105(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
        vErrors = appended(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema54.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var schema57 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "AlNiCo", "ferrite", "other"]);
var schema58 = /* @__PURE__ */ new Set(["sintered", "bonded", "diffused"]);
var schema59 = /* @__PURE__ */ new Set(["type", "grade", "process"]);
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!schema57.has(data0)) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.grade !== void 0) {
      if (!validate34(data.grade, { instancePath: instancePath + "/grade", parentData: data, parentDataProperty: "grade", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0) {
      let data2 = data.process;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!schema58.has(data2)) {
        const err3 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema59.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
var schema66 = /* @__PURE__ */ new Set(["element", "casNumber", "substance", "massPercent", "mass"]);
var schema62 = /* @__PURE__ */ new Set(["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts", "Og"]);
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema62.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var schema65 = /* @__PURE__ */ new Set(["min", "max"]);
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.min === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "min" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.max === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "max" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema65.has(key0) && !key0.startsWith("x-")) {
        const err5 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate123(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate123.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.element === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "element" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.casNumber === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "casNumber" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.substance === void 0) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "substance" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.element !== void 0) {
      if (!validate118(data.element, { instancePath: instancePath + "/element", parentData: data, parentDataProperty: "element", rootData })) {
        vErrors = appended(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.substance !== void 0) {
      if (!validate34(data.substance, { instancePath: instancePath + "/substance", parentData: data, parentDataProperty: "substance", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.massPercent !== void 0) {
      if (!validate122(data.massPercent, { instancePath: instancePath + "/massPercent", parentData: data, parentDataProperty: "massPercent", rootData })) {
        vErrors = appended(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema66.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var schema71 = /* @__PURE__ */ new Set(["amount", "currency"]);
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema44.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate130(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema71.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
var wrapper0 = { validate: validate89 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate34(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate92(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!schema49.has(data4)) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate99(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate32(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate34(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate32(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate38(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate105(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data11 = data.tariffCodes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data11[i0], { instancePath: instancePath + "/tariffCodes/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.controlCodes !== void 0) {
      let data13 = data.controlCodes;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate77(data13[i1], { instancePath: instancePath + "/controlCodes/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate34(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate114(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      let data18 = data.composition;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate117(data18[i2], { instancePath: instancePath + "/composition/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/composition", schemaPath: "#/properties/composition/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.compositionStatus !== void 0) {
      let data20 = data.compositionStatus;
      if (typeof data20 !== "string") {
        const err12 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!schema67.has(data20)) {
        const err13 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate129(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate133(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate34(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema73.has(key0) && !key0.startsWith("x-")) {
        const err14 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("bom" !== data0) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "bom" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate23(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.revision !== void 0) {
      if (!validate23(data.revision, { instancePath: instancePath + "/revision", parentData: data, parentDataProperty: "revision", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate23(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate23(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData })) {
        vErrors = appended(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate28(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUses !== void 0) {
      if (!validate62(data.endUses, { instancePath: instancePath + "/endUses", parentData: data, parentDataProperty: "endUses", rootData })) {
        vErrors = appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.parties !== void 0) {
      if (!validate65(data.parties, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData })) {
        vErrors = appended(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.licences !== void 0) {
      if (!validate68(data.licences, { instancePath: instancePath + "/licences", parentData: data, parentDataProperty: "licences", rootData })) {
        vErrors = appended(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate87(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate89(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema74.has(key0) && !key0.startsWith("x-")) {
        const err5 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validateShipment = validate140;
var schema125 = /* @__PURE__ */ new Set(["kind", "id", "exportDate", "exporter", "consignee", "importer", "endUser", "intermediaries", "countryOfExport", "countryOfDestination", "transitCountries", "deliveryTerms", "licences", "endUse", "endUses", "parties", "currency", "items"]);
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var schema82 = /* @__PURE__ */ new Set(["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"]);
var schema83 = /* @__PURE__ */ new Set(["incoterm", "place"]);
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.incoterm === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "incoterm" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.incoterm !== void 0) {
      let data0 = data.incoterm;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/incoterm", schemaPath: "#/properties/incoterm/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema82.has(data0)) {
        const err2 = { instancePath: instancePath + "/incoterm", schemaPath: "#/properties/incoterm/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.place !== void 0) {
      if (!validate141(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema83.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate29(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate33(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema44.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var schema123 = /* @__PURE__ */ new Set(["controlled", "not-controlled"]);
var schema124 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "mass", "value", "endUse", "items", "ref", "customsRemark", "licence"]);
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate34.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate94.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema49.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema51.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate190.errors = vErrors;
  return errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate33.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9](?:[. ]?[0-9]){5,9}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate107(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate77(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!schema57.has(data0)) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.grade !== void 0) {
      if (!validate34(data.grade, { instancePath: instancePath + "/grade", parentData: data, parentDataProperty: "grade", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0) {
      let data2 = data.process;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!schema58.has(data2)) {
        const err3 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema59.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate117(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema67.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema41.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate130(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema71.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate34.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate176(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate178(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate182(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
        vErrors = appended(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate184(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate186(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = appended(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate188(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate190(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate194(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate194.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate196(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate196.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate200(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate202(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      if (!validate204(data.tariffCodes, { instancePath: instancePath + "/tariffCodes", parentData: data, parentDataProperty: "tariffCodes", rootData })) {
        vErrors = appended(vErrors, validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      if (!validate207(data.controlCodes, { instancePath: instancePath + "/controlCodes", parentData: data, parentDataProperty: "controlCodes", rootData })) {
        vErrors = appended(vErrors, validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate210(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate212(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate214(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      if (!validate217(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData })) {
        vErrors = appended(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.compositionStatus !== void 0) {
      if (!validate220(data.compositionStatus, { instancePath: instancePath + "/compositionStatus", parentData: data, parentDataProperty: "compositionStatus", rootData })) {
        vErrors = appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate222(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate225(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate228(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate232(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate235(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate235.errors);
        errors = vErrors.length;
      }
    }
    if (data.customsRemark !== void 0) {
      let data23 = data.customsRemark;
      if (typeof data23 !== "string") {
        const err5 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!schema123.has(data23)) {
        const err6 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (!validate141(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema124.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.exporter === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exporter" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.consignee === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consignee" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.countryOfExport === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryOfExport" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.countryOfDestination === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryOfDestination" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ("shipment" !== data0) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "shipment" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate141(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    if (data.exportDate !== void 0) {
      if (!validate143(data.exportDate, { instancePath: instancePath + "/exportDate", parentData: data, parentDataProperty: "exportDate", rootData })) {
        vErrors = appended(vErrors, validate143.errors);
        errors = vErrors.length;
      }
    }
    if (data.exporter !== void 0) {
      if (!validate145(data.exporter, { instancePath: instancePath + "/exporter", parentData: data, parentDataProperty: "exporter", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.consignee !== void 0) {
      if (!validate145(data.consignee, { instancePath: instancePath + "/consignee", parentData: data, parentDataProperty: "consignee", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.importer !== void 0) {
      if (!validate145(data.importer, { instancePath: instancePath + "/importer", parentData: data, parentDataProperty: "importer", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUser !== void 0) {
      if (!validate145(data.endUser, { instancePath: instancePath + "/endUser", parentData: data, parentDataProperty: "endUser", rootData })) {
        vErrors = appended(vErrors, validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.intermediaries !== void 0) {
      let data7 = data.intermediaries;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate145(data7[i0], { instancePath: instancePath + "/intermediaries/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate145.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/intermediaries", schemaPath: "#/properties/intermediaries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.countryOfExport !== void 0) {
      if (!validate153(data.countryOfExport, { instancePath: instancePath + "/countryOfExport", parentData: data, parentDataProperty: "countryOfExport", rootData })) {
        vErrors = appended(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfDestination !== void 0) {
      if (!validate153(data.countryOfDestination, { instancePath: instancePath + "/countryOfDestination", parentData: data, parentDataProperty: "countryOfDestination", rootData })) {
        vErrors = appended(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.transitCountries !== void 0) {
      let data11 = data.transitCountries;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate153(data11[i1], { instancePath: instancePath + "/transitCountries/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/transitCountries", schemaPath: "#/properties/transitCountries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.deliveryTerms !== void 0) {
      if (!validate157(data.deliveryTerms, { instancePath: instancePath + "/deliveryTerms", parentData: data, parentDataProperty: "deliveryTerms", rootData })) {
        vErrors = appended(vErrors, validate157.errors);
        errors = vErrors.length;
      }
    }
    if (data.licences !== void 0) {
      if (!validate160(data.licences, { instancePath: instancePath + "/licences", parentData: data, parentDataProperty: "licences", rootData })) {
        vErrors = appended(vErrors, validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate163(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUses !== void 0) {
      if (!validate167(data.endUses, { instancePath: instancePath + "/endUses", parentData: data, parentDataProperty: "endUses", rootData })) {
        vErrors = appended(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.parties !== void 0) {
      if (!validate170(data.parties, { instancePath: instancePath + "/parties", parentData: data, parentDataProperty: "parties", rootData })) {
        vErrors = appended(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate173(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData })) {
        vErrors = appended(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data19 = data.items;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate175(data19[i2], { instancePath: instancePath + "/items/" + i2, parentData: data19, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate175.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema125.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var validateConfig = validate239;
var schema129 = /* @__PURE__ */ new Set(["bom", "shipment", "exclude"]);
var schema140 = /* @__PURE__ */ new Set(["extends", "files", "regimes", "asOf", "actStates", "rules", "overrides", "packs", "baseline", "traceRareEarths"]);
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate240(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema35.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var schema134 = /* @__PURE__ */ new Set(["in-force", "suspended", "ended"]);
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema134.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
var schema137 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint", "off"]);
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema137.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate255.errors = vErrors;
  return errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate255(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = appended(vErrors, validate255.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
var schema139 = /* @__PURE__ */ new Set(["files", "rules"]);
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rules === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.files !== void 0) {
      if (!validate243(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData })) {
        vErrors = appended(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate254(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = appended(vErrors, validate254.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema139.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate258.errors = vErrors;
  return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.extends !== void 0) {
      let data0 = data.extends;
      const _errs2 = errors;
      let valid1 = false;
      const _errs3 = errors;
      if (!validate240(data0, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData })) {
        vErrors = appended(vErrors, validate240.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs4 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err0 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate240(data0[i0], { instancePath: instancePath + "/extends/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
              vErrors = appended(vErrors, validate240.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.files !== void 0) {
      let data2 = data.files;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.bom !== void 0) {
          if (!validate243(data2.bom, { instancePath: instancePath + "/files/bom", parentData: data2, parentDataProperty: "bom", rootData })) {
            vErrors = appended(vErrors, validate243.errors);
            errors = vErrors.length;
          }
        }
        if (data2.shipment !== void 0) {
          if (!validate243(data2.shipment, { instancePath: instancePath + "/files/shipment", parentData: data2, parentDataProperty: "shipment", rootData })) {
            vErrors = appended(vErrors, validate243.errors);
            errors = vErrors.length;
          }
        }
        if (data2.exclude !== void 0) {
          if (!validate243(data2.exclude, { instancePath: instancePath + "/files/exclude", parentData: data2, parentDataProperty: "exclude", rootData })) {
            vErrors = appended(vErrors, validate243.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data2) {
          if (!schema129.has(key0) && !key0.startsWith("x-")) {
            const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.regimes !== void 0) {
      let data6 = data.regimes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err5 = { instancePath: instancePath + "/regimes", schemaPath: "#/properties/regimes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate248(data6[i1], { instancePath: instancePath + "/regimes/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate248.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/regimes", schemaPath: "#/properties/regimes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate250(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData })) {
        vErrors = appended(vErrors, validate250.errors);
        errors = vErrors.length;
      }
    }
    if (data.actStates !== void 0) {
      let data9 = data.actStates;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!validate252(data9[key1], { instancePath: instancePath + "/actStates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key1, rootData })) {
            vErrors = appended(vErrors, validate252.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/actStates", schemaPath: "#/properties/actStates/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate254(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData })) {
        vErrors = appended(vErrors, validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0) {
      let data12 = data.overrides;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate258(data12[i2], { instancePath: instancePath + "/overrides/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate258.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.packs !== void 0) {
      let data14 = data.packs;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate240(data14[i3], { instancePath: instancePath + "/packs/" + i3, parentData: data14, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      if (!validate240(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData })) {
        vErrors = appended(vErrors, validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.traceRareEarths !== void 0) {
      if (typeof data.traceRareEarths !== "boolean") {
        const err10 = { instancePath: instancePath + "/traceRareEarths", schemaPath: "#/properties/traceRareEarths/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    for (const key2 in data) {
      if (!schema140.has(key2) && !key2.startsWith("x-")) {
        const err11 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key2 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
var validatePack = validate264;
var schema290 = /* @__PURE__ */ new Set(["pack", "sources", "acts", "controlledItems", "itemLists", "thresholds", "guidance", "licenceTypes", "provisions", "certificateFields", "customsRemarks", "endUseTreatments", "countryLists", "sourcingRestrictions", "parties", "vagueStatements", "elements", "tariffCodes", "casNumbers", "materials", "grades", "finishedGoods", "lookAlikes", "wordLists", "formWords", "partnerWords", "rules", "tests"]);
var schema145 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP", "house"]);
var schema146 = /* @__PURE__ */ new Set(["id", "title", "version", "reviewedOn", "authority", "note"]);
var pattern18 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern20 = new RegExp("^[0-9][0-9A-Za-z.+-]*$", "u");
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate266.errors = vErrors;
  return errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reviewedOn === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewedOn" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.authority === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9A-Za-z.+-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.reviewedOn !== void 0) {
      if (!validate268(data.reviewedOn, { instancePath: instancePath + "/reviewedOn", parentData: data, parentDataProperty: "reviewedOn", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      let data4 = data.authority;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!schema145.has(data4)) {
        const err10 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema146.has(key0) && !key0.startsWith("x-")) {
        const err11 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
var schema149 = /* @__PURE__ */ new Set(["url", "title", "date", "read", "note"]);
var pattern22 = new RegExp("^https?://\\S+$", "u");
var pattern23 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$", "u");
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.read === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "read" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!pattern22.test(data0)) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern23.test(data2)) {
          const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.read !== void 0) {
      if (typeof data.read !== "boolean") {
        const err6 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema149.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate273(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = appended(vErrors, validate273.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate266(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate266.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
var schema154 = /* @__PURE__ */ new Set(["law", "regulation", "announcement", "list", "suspension", "draft", "statement"]);
var schema158 = /* @__PURE__ */ new Set(["on", "citations"]);
var schema184 = /* @__PURE__ */ new Set(["id", "authority", "kind", "issuers", "shortTitle", "title", "issued", "effective", "notBefore", "seenInForce", "suspensions", "resumptions", "ends", "suspends", "clauses", "lastKnown", "reach", "requires", "bars", "itemsOf", "excludesLevels", "confidence", "citations", "note"]);
var pattern24 = new RegExp("^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$", "u");
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate280.errors = vErrors;
  return errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema35.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
var schema156 = /* @__PURE__ */ new Set(["en", "zh", "ja", "de", "fr"]);
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en !== void 0) {
      if (!validate266(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.zh !== void 0) {
      if (!validate266(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.ja !== void 0) {
      if (!validate266(data.ja, { instancePath: instancePath + "/ja", parentData: data, parentDataProperty: "ja", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.de !== void 0) {
      if (!validate266(data.de, { instancePath: instancePath + "/de", parentData: data, parentDataProperty: "de", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.fr !== void 0) {
      if (!validate266(data.fr, { instancePath: instancePath + "/fr", parentData: data, parentDataProperty: "fr", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema156.has(key0) && !key0.startsWith("x-")) {
        const err1 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate286.errors = vErrors;
  return errors === 0;
}
var pattern25 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]*$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
var schema162 = /* @__PURE__ */ new Set(["from", "until", "by", "lastKnown", "citations", "note"]);
var schema161 = /* @__PURE__ */ new Set(["on", "text", "citations"]);
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate268(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate266(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema161.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
        vErrors = appended(vErrors, validate303.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema162.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
var schema164 = /* @__PURE__ */ new Set(["on", "by", "citations", "note"]);
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate268(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema164.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.on !== void 0) {
      if (!validate268(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema164.has(key0) && !key0.startsWith("x-")) {
        const err2 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
var schema168 = /* @__PURE__ */ new Set(["act", "clause"]);
var schema169 = /* @__PURE__ */ new Set(["of", "from", "until", "lastKnown", "citations", "note"]);
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.of === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.of !== void 0) {
      let data0 = data.of;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.act === void 0) {
              const err4 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/required", keyword: "required", params: { missingProperty: "act" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.act !== void 0) {
              if (!validate280(data1.act, { instancePath: instancePath + "/of/" + i0 + "/act", parentData: data1, parentDataProperty: "act", rootData })) {
                vErrors = appended(vErrors, validate280.errors);
                errors = vErrors.length;
              }
            }
            if (data1.clause !== void 0) {
              if (!validate266(data1.clause, { instancePath: instancePath + "/of/" + i0 + "/clause", parentData: data1, parentDataProperty: "clause", rootData })) {
                vErrors = appended(vErrors, validate266.errors);
                errors = vErrors.length;
              }
            }
            for (const key0 in data1) {
              if (!schema168.has(key0) && !key0.startsWith("x-")) {
                const err5 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/knownKeys", keyword: "knownKeys", params: { key: key0 } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/of/" + i0, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
        vErrors = appended(vErrors, validate303.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema169.has(key1) && !key1.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
var schema181 = /* @__PURE__ */ new Set(["id", "title", "effective", "notBefore", "lastKnown", "suspensions", "resumptions", "ends", "requires", "bars", "reach", "itemsOf", "confidence", "citations", "note"]);
var schema172 = /* @__PURE__ */ new Set(["licence", "prohibition", "refusal-in-principle", "case-by-case", "risk-report", "report", "information", "nothing"]);
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema172.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
var schema174 = /* @__PURE__ */ new Set(["military-end-use", "military-end-user", "military-strength", "weapons-of-mass-destruction", "terrorism", "control-list-party", "watch-list-party", "affiliate"]);
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!schema174.has(data0)) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate343.errors = vErrors;
  return errors === 0;
}
var schema178 = /* @__PURE__ */ new Set(["origin", "export", "destinations", "extraterritorial"]);
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema19.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate346.errors = vErrors;
  return errors === 0;
}
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.origin !== void 0) {
      let data0 = data.origin;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate346(data0[i0], { instancePath: instancePath + "/origin/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate346.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.export !== void 0) {
      let data2 = data.export;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/export", schemaPath: "#/properties/export/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate346(data2[i1], { instancePath: instancePath + "/export/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate346.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/export", schemaPath: "#/properties/export/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.destinations !== void 0) {
      let data4 = data.destinations;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate346(data4[i2], { instancePath: instancePath + "/destinations/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate346.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.extraterritorial !== void 0) {
      if (typeof data.extraterritorial !== "boolean") {
        const err6 = { instancePath: instancePath + "/extraterritorial", schemaPath: "#/properties/extraterritorial/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema178.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate345.errors = vErrors;
  return errors === 0;
}
var schema180 = /* @__PURE__ */ new Set(["high", "medium", "low"]);
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema180.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate352.errors = vErrors;
  return errors === 0;
}
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate266(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate268(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.notBefore !== void 0) {
      if (!validate268(data.notBefore, { instancePath: instancePath + "/notBefore", parentData: data, parentDataProperty: "notBefore", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
        vErrors = appended(vErrors, validate303.errors);
        errors = vErrors.length;
      }
    }
    if (data.suspensions !== void 0) {
      let data5 = data.suspensions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate299(data5[i0], { instancePath: instancePath + "/suspensions/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate299.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/suspensions", schemaPath: "#/properties/suspensions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.resumptions !== void 0) {
      let data7 = data.resumptions;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate311(data7[i1], { instancePath: instancePath + "/resumptions/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate311.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/resumptions", schemaPath: "#/properties/resumptions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ends !== void 0) {
      if (!validate317(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData })) {
        vErrors = appended(vErrors, validate317.errors);
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      if (!validate341(data.requires, { instancePath: instancePath + "/requires", parentData: data, parentDataProperty: "requires", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.bars !== void 0) {
      if (!validate343(data.bars, { instancePath: instancePath + "/bars", parentData: data, parentDataProperty: "bars", rootData })) {
        vErrors = appended(vErrors, validate343.errors);
        errors = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      if (!validate345(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData })) {
        vErrors = appended(vErrors, validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.itemsOf !== void 0) {
      let data13 = data.itemsOf;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err6 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate280(data13[i2], { instancePath: instancePath + "/itemsOf/" + i2, parentData: data13, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate280.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema181.has(key0) && !key0.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema49.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate362.errors = vErrors;
  return errors === 0;
}
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.authority === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.issuers === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuers" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.shortTitle === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shortTitle" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.issued === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issued" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.requires === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requires" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate280(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      if (!validate282(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData })) {
        vErrors = appended(vErrors, validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!schema154.has(data2)) {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.issuers !== void 0) {
      let data3 = data.issuers;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data3[i0], { instancePath: instancePath + "/issuers/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.shortTitle !== void 0) {
      if (!validate266(data.shortTitle, { instancePath: instancePath + "/shortTitle", parentData: data, parentDataProperty: "shortTitle", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate268(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective !== void 0) {
      if (!validate268(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.notBefore !== void 0) {
      if (!validate268(data.notBefore, { instancePath: instancePath + "/notBefore", parentData: data, parentDataProperty: "notBefore", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.seenInForce !== void 0) {
      let data10 = data.seenInForce;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.on === void 0) {
          const err14 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/required", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data10.citations === void 0) {
          const err15 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/required", keyword: "required", params: { missingProperty: "citations" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data10.on !== void 0) {
          if (!validate268(data10.on, { instancePath: instancePath + "/seenInForce/on", parentData: data10, parentDataProperty: "on", rootData })) {
            vErrors = appended(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
        if (data10.citations !== void 0) {
          if (!validate297(data10.citations, { instancePath: instancePath + "/seenInForce/citations", parentData: data10, parentDataProperty: "citations", rootData })) {
            vErrors = appended(vErrors, validate297.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data10) {
          if (!schema158.has(key0) && !key0.startsWith("x-")) {
            const err16 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/seenInForce", schemaPath: "#/properties/seenInForce/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.suspensions !== void 0) {
      let data13 = data.suspensions;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate299(data13[i1], { instancePath: instancePath + "/suspensions/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate299.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/suspensions", schemaPath: "#/properties/suspensions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.resumptions !== void 0) {
      let data15 = data.resumptions;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate311(data15[i2], { instancePath: instancePath + "/resumptions/" + i2, parentData: data15, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate311.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/resumptions", schemaPath: "#/properties/resumptions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.ends !== void 0) {
      if (!validate317(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData })) {
        vErrors = appended(vErrors, validate317.errors);
        errors = vErrors.length;
      }
    }
    if (data.suspends !== void 0) {
      let data18 = data.suspends;
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate323(data18[i3], { instancePath: instancePath + "/suspends/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate323.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/suspends", schemaPath: "#/properties/suspends/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data20 = data.clauses;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate332(data20[i4], { instancePath: instancePath + "/clauses/" + i4, parentData: data20, parentDataProperty: i4, rootData })) {
            vErrors = appended(vErrors, validate332.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.lastKnown !== void 0) {
      if (!validate303(data.lastKnown, { instancePath: instancePath + "/lastKnown", parentData: data, parentDataProperty: "lastKnown", rootData })) {
        vErrors = appended(vErrors, validate303.errors);
        errors = vErrors.length;
      }
    }
    if (data.reach !== void 0) {
      if (!validate345(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData })) {
        vErrors = appended(vErrors, validate345.errors);
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      if (!validate341(data.requires, { instancePath: instancePath + "/requires", parentData: data, parentDataProperty: "requires", rootData })) {
        vErrors = appended(vErrors, validate341.errors);
        errors = vErrors.length;
      }
    }
    if (data.bars !== void 0) {
      if (!validate343(data.bars, { instancePath: instancePath + "/bars", parentData: data, parentDataProperty: "bars", rootData })) {
        vErrors = appended(vErrors, validate343.errors);
        errors = vErrors.length;
      }
    }
    if (data.itemsOf !== void 0) {
      let data26 = data.itemsOf;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          const err22 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate280(data26[i5], { instancePath: instancePath + "/itemsOf/" + i5, parentData: data26, parentDataProperty: i5, rootData })) {
            vErrors = appended(vErrors, validate280.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/itemsOf", schemaPath: "#/properties/itemsOf/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.excludesLevels !== void 0) {
      let data28 = data.excludesLevels;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err24 = { instancePath: instancePath + "/excludesLevels", schemaPath: "#/properties/excludesLevels/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len6 = data28.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate362(data28[i6], { instancePath: instancePath + "/excludesLevels/" + i6, parentData: data28, parentDataProperty: i6, rootData })) {
            vErrors = appended(vErrors, validate362.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/excludesLevels", schemaPath: "#/properties/excludesLevels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema184.has(key1) && !key1.startsWith("x-")) {
        const err26 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
var schema193 = /* @__PURE__ */ new Set(["code", "list", "act", "elements", "partners", "concerns", "form", "material", "name", "tariffCodes", "from", "until", "confidence", "citations", "note"]);
var pattern26 = new RegExp("^[0-9A-Z][0-9A-Za-z.-]*$", "u");
var pattern27 = new RegExp("^[A-Z][a-z]?$", "u");
var pattern29 = new RegExp("^(?:[A-Z][a-z]?|REE)$", "u");
var schema187 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "ceramic", "crystal", "luminescent", "magnetocaloric", "magnetostrictive", "optical-fibre", "hydrogen-storage", "hydrogen-absorbing", "superhard", "graphite", "powder", "substrate", "battery", "cathode-material", "anode-material", "ore", "reagent", "equipment", "technology", "all"]);
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema187.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate371.errors = vErrors;
  return errors === 0;
}
var schema189 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "any"]);
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema189.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate373.errors = vErrors;
  return errors === 0;
}
var schema191 = /* @__PURE__ */ new Set(["PRC", "HS", "CN", "HTSUS", "JP"]);
var schema192 = /* @__PURE__ */ new Set(["nomenclature", "codes", "by", "replacedBy", "confidence", "citations", "note"]);
var pattern30 = new RegExp("^[0-9]{6,10}$", "u");
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nomenclature === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nomenclature" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.codes === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.nomenclature !== void 0) {
      let data0 = data.nomenclature;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!schema191.has(data0)) {
        const err3 = { instancePath: instancePath + "/nomenclature", schemaPath: "#/properties/nomenclature/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.codes !== void 0) {
      let data1 = data.codes;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern30.test(data2)) {
              const err5 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6,10}$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/properties/codes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate280(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.replacedBy !== void 0) {
      if (!validate280(data.replacedBy, { instancePath: instancePath + "/replacedBy", parentData: data, parentDataProperty: "replacedBy", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema192.has(key0) && !key0.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate376.errors = vErrors;
  return errors === 0;
}
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.elements === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "elements" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.form === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern26.test(data0)) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z][0-9A-Za-z.-]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.elements !== void 0) {
      let data3 = data.elements;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern27.test(data4)) {
              const err10 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data5 = data.partners;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err13 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern27.test(data6)) {
              const err14 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.concerns !== void 0) {
      let data7 = data.concerns;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err17 = { instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (!pattern29.test(data8)) {
              const err18 = { instancePath: instancePath + "/concerns/" + i2, schemaPath: "#/properties/concerns/items/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z][a-z]?|REE)$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/concerns/" + i2, schemaPath: "#/properties/concerns/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/concerns", schemaPath: "#/properties/concerns/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate371(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate373(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate286(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data12 = data.tariffCodes;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate376(data12[i3], { instancePath: instancePath + "/tariffCodes/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate376.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema193.has(key0) && !key0.startsWith("x-")) {
        const err22 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate368.errors = vErrors;
  return errors === 0;
}
var schema197 = /* @__PURE__ */ new Set(["id", "act", "clause", "title", "complete", "origin", "madeOutside", "entries", "from", "until", "confidence", "citations", "note"]);
var schema196 = /* @__PURE__ */ new Set(["name", "elements", "partners", "form", "material", "levels", "contains", "note"]);
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.elements === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "elements" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.form === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate286(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.elements !== void 0) {
      let data1 = data.elements;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern27.test(data2)) {
              const err3 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/elements/" + i0, schemaPath: "#/properties/elements/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data3 = data.partners;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern27.test(data4)) {
              const err7 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/partners/" + i1, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate371(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate373(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data7 = data.levels;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err10 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate362(data7[i2], { instancePath: instancePath + "/levels/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate362.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.contains !== void 0) {
      let data9 = data.contains;
      if (typeof data9 !== "boolean") {
        const err12 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (true !== data9) {
        const err13 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/const", keyword: "const", params: { allowedValue: true } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema196.has(key0) && !key0.startsWith("x-")) {
        const err14 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate395.errors = vErrors;
  return errors === 0;
}
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.complete === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.entries === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate266(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        const err9 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data5 = data.origin;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err10 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate346(data5[i0], { instancePath: instancePath + "/origin/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate346.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.madeOutside !== void 0) {
      let data7 = data.madeOutside;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err12 = { instancePath: instancePath + "/madeOutside", schemaPath: "#/properties/madeOutside/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate346(data7[i1], { instancePath: instancePath + "/madeOutside/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate346.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/madeOutside", schemaPath: "#/properties/madeOutside/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data9 = data.entries;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err14 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate395(data9[i2], { instancePath: instancePath + "/entries/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate395.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema197.has(key0) && !key0.startsWith("x-")) {
        const err16 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate389.errors = vErrors;
  return errors === 0;
}
var schema199 = /* @__PURE__ */ new Set(["value-share-percent", "ownership-percent", "mass-percent", "nanometres", "layers", "working-days", "gram-per-cubic-centimetre", "milliampere-hour-per-gram", "watt-hour-per-kilogram", "kilograms", "months", "years"]);
var schema200 = /* @__PURE__ */ new Set(["at-least", "at-most", "above", "below"]);
var schema201 = /* @__PURE__ */ new Set(["id", "act", "clause", "kind", "value", "comparison", "numerator", "denominator", "appliesTo", "effect", "official", "from", "until", "confidence", "citations", "note"]);
var pattern35 = new RegExp("^[0-9]+(?:\\.[0-9]+)?$", "u");
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.comparison === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparison" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate266(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema199.has(data3)) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data4 = data.value;
      if (typeof data4 === "string") {
        if (!pattern35.test(data4)) {
          const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(?:\\.[0-9]+)?$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.comparison !== void 0) {
      let data5 = data.comparison;
      if (typeof data5 !== "string") {
        const err12 = { instancePath: instancePath + "/comparison", schemaPath: "#/properties/comparison/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!schema200.has(data5)) {
        const err13 = { instancePath: instancePath + "/comparison", schemaPath: "#/properties/comparison/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.numerator !== void 0) {
      if (!validate266(data.numerator, { instancePath: instancePath + "/numerator", parentData: data, parentDataProperty: "numerator", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.denominator !== void 0) {
      if (!validate266(data.denominator, { instancePath: instancePath + "/denominator", parentData: data, parentDataProperty: "denominator", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.appliesTo !== void 0) {
      if (!validate266(data.appliesTo, { instancePath: instancePath + "/appliesTo", parentData: data, parentDataProperty: "appliesTo", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.effect !== void 0) {
      if (!validate266(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.official !== void 0) {
      if (typeof data.official !== "boolean") {
        const err14 = { instancePath: instancePath + "/official", schemaPath: "#/properties/official/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema201.has(key0) && !key0.startsWith("x-")) {
        const err15 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate408.errors = vErrors;
  return errors === 0;
}
var schema203 = /* @__PURE__ */ new Set(["controlled", "generally-not-controlled", "explains"]);
var schema204 = /* @__PURE__ */ new Set(["id", "act", "says", "goods", "levels", "forms", "document", "issued", "issuedBefore", "from", "until", "confidence", "citations", "note"]);
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.says === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "says" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.goods === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goods" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.document === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.says !== void 0) {
      let data2 = data.says;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!schema203.has(data2)) {
        const err10 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.goods !== void 0) {
      if (!validate266(data.goods, { instancePath: instancePath + "/goods", parentData: data, parentDataProperty: "goods", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data4 = data.levels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err11 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate362(data4[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate362.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.forms !== void 0) {
      let data6 = data.forms;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err13 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate371(data6[i1], { instancePath: instancePath + "/forms/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate371.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      if (!validate266(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.issued !== void 0) {
      if (!validate268(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuedBefore !== void 0) {
      if (!validate268(data.issuedBefore, { instancePath: instancePath + "/issuedBefore", parentData: data, parentDataProperty: "issuedBefore", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema204.has(key0) && !key0.startsWith("x-")) {
        const err15 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate421.errors = vErrors;
  return errors === 0;
}
var schema207 = /* @__PURE__ */ new Set(["control-list", "watch-list"]);
var schema208 = /* @__PURE__ */ new Set(["text", "confidence", "citations"]);
var schema209 = /* @__PURE__ */ new Set(["id", "list", "act", "articles", "name", "scope", "maxValidityMonths", "endsWhen", "batches", "conditions", "extraDocuments", "excluded", "excludesListings", "allowedCases", "practice", "from", "until", "confidence", "citations", "note"]);
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!schema36.has(data0)) {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.articles !== void 0) {
      let data3 = data.articles;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data3[i0], { instancePath: instancePath + "/articles/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate286(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      if (!validate266(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.maxValidityMonths !== void 0) {
      let data7 = data.maxValidityMonths;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/maxValidityMonths", schemaPath: "#/properties/maxValidityMonths/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/maxValidityMonths", schemaPath: "#/properties/maxValidityMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.endsWhen !== void 0) {
      if (!validate266(data.endsWhen, { instancePath: instancePath + "/endsWhen", parentData: data, parentDataProperty: "endsWhen", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.batches !== void 0) {
      if (!validate266(data.batches, { instancePath: instancePath + "/batches", parentData: data, parentDataProperty: "batches", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.conditions !== void 0) {
      let data10 = data.conditions;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err13 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data10[i1], { instancePath: instancePath + "/conditions/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.extraDocuments !== void 0) {
      let data12 = data.extraDocuments;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err15 = { instancePath: instancePath + "/extraDocuments", schemaPath: "#/properties/extraDocuments/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate266(data12[i2], { instancePath: instancePath + "/extraDocuments/" + i2, parentData: data12, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/extraDocuments", schemaPath: "#/properties/extraDocuments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data14 = data.excluded;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err17 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate266(data14[i3], { instancePath: instancePath + "/excluded/" + i3, parentData: data14, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.excludesListings !== void 0) {
      let data16 = data.excludesListings;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err19 = { instancePath: instancePath + "/excludesListings", schemaPath: "#/properties/excludesListings/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data17 = data16[i4];
          if (typeof data17 !== "string") {
            const err20 = { instancePath: instancePath + "/excludesListings/" + i4, schemaPath: "#/properties/excludesListings/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (!schema207.has(data17)) {
            const err21 = { instancePath: instancePath + "/excludesListings/" + i4, schemaPath: "#/properties/excludesListings/items/enum", keyword: "enum", params: {} };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/excludesListings", schemaPath: "#/properties/excludesListings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.allowedCases !== void 0) {
      let data18 = data.allowedCases;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err23 = { instancePath: instancePath + "/allowedCases", schemaPath: "#/properties/allowedCases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate266(data18[i5], { instancePath: instancePath + "/allowedCases/" + i5, parentData: data18, parentDataProperty: i5, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/allowedCases", schemaPath: "#/properties/allowedCases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.practice !== void 0) {
      let data20 = data.practice;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.text === void 0) {
          const err25 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/required", keyword: "required", params: { missingProperty: "text" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data20.confidence === void 0) {
          const err26 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/required", keyword: "required", params: { missingProperty: "confidence" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data20.citations === void 0) {
          const err27 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/required", keyword: "required", params: { missingProperty: "citations" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data20.text !== void 0) {
          if (!validate266(data20.text, { instancePath: instancePath + "/practice/text", parentData: data20, parentDataProperty: "text", rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
        if (data20.confidence !== void 0) {
          if (!validate352(data20.confidence, { instancePath: instancePath + "/practice/confidence", parentData: data20, parentDataProperty: "confidence", rootData })) {
            vErrors = appended(vErrors, validate352.errors);
            errors = vErrors.length;
          }
        }
        if (data20.citations !== void 0) {
          if (!validate297(data20.citations, { instancePath: instancePath + "/practice/citations", parentData: data20, parentDataProperty: "citations", rootData })) {
            vErrors = appended(vErrors, validate297.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data20) {
          if (!schema208.has(key0) && !key0.startsWith("x-")) {
            const err28 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/practice", schemaPath: "#/properties/practice/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema209.has(key1) && !key1.startsWith("x-")) {
        const err30 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate435.errors = vErrors;
  return errors === 0;
}
var schema211 = /* @__PURE__ */ new Set(["scope", "application-document", "review", "key-element", "exporter-duty", "end-user-duty", "carrier-duty", "catch-all", "control-list", "watch-list", "extraterritorial", "customs", "exemption", "penalty", "practice"]);
var schema214 = /* @__PURE__ */ new Set(["id", "topic", "basis", "text", "points", "workingDays", "years", "sanction", "from", "until", "confidence", "citations", "note"]);
var schema213 = /* @__PURE__ */ new Set(["act", "clause", "articles"]);
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.act === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.clause !== void 0) {
      if (!validate266(data.clause, { instancePath: instancePath + "/clause", parentData: data, parentDataProperty: "clause", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.articles !== void 0) {
      let data2 = data.articles;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err1 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data2[i0], { instancePath: instancePath + "/articles/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema213.has(key0) && !key0.startsWith("x-")) {
        const err3 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate457.errors = vErrors;
  return errors === 0;
}
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.topic === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.topic !== void 0) {
      let data1 = data.topic;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema211.has(data1)) {
        const err9 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data2 = data.basis;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate457(data2[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate457.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate266(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      let data5 = data.points;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err11 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data5[i1], { instancePath: instancePath + "/points/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.workingDays !== void 0) {
      let data7 = data.workingDays;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err13 = { instancePath: instancePath + "/workingDays", schemaPath: "#/properties/workingDays/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err14 = { instancePath: instancePath + "/workingDays", schemaPath: "#/properties/workingDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.years !== void 0) {
      let data8 = data.years;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err15 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err16 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.sanction !== void 0) {
      if (!validate266(data.sanction, { instancePath: instancePath + "/sanction", parentData: data, parentDataProperty: "sanction", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema214.has(key0) && !key0.startsWith("x-")) {
        const err17 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate456.errors = vErrors;
  return errors === 0;
}
var schema216 = /* @__PURE__ */ new Set(["always", "military-destinations"]);
var schema217 = /* @__PURE__ */ new Set(["id", "list", "required", "content", "basis", "confidence", "citations", "note"]);
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.required === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.content === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      let data2 = data.required;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!schema216.has(data2)) {
        const err10 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (!validate266(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0) {
      let data4 = data.basis;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate457(data4[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate457.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema217.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate471.errors = vErrors;
  return errors === 0;
}
var schema219 = /* @__PURE__ */ new Set(["controlled", "notControlled", "confidence", "citations"]);
var schema222 = /* @__PURE__ */ new Set(["otherForms", "magnets", "confidence", "citations", "note"]);
var schema223 = /* @__PURE__ */ new Set(["id", "acts", "field", "text", "literals", "resembling", "confidence", "citations", "note"]);
var schema221 = /* @__PURE__ */ new Set(["NdFeB", "SmCo"]);
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema221.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate487.errors = vErrors;
  return errors === 0;
}
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.acts === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acts" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.field === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data1 = data.acts;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err8 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate280(data1[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate280.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate286(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate266(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.literals !== void 0) {
      let data5 = data.literals;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.controlled === void 0) {
          const err10 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "controlled" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data5.notControlled === void 0) {
          const err11 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "notControlled" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5.confidence === void 0) {
          const err12 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "confidence" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.citations === void 0) {
          const err13 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/required", keyword: "required", params: { missingProperty: "citations" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5.controlled !== void 0) {
          if (!validate266(data5.controlled, { instancePath: instancePath + "/literals/controlled", parentData: data5, parentDataProperty: "controlled", rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
        if (data5.notControlled !== void 0) {
          if (!validate266(data5.notControlled, { instancePath: instancePath + "/literals/notControlled", parentData: data5, parentDataProperty: "notControlled", rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
        if (data5.confidence !== void 0) {
          if (!validate352(data5.confidence, { instancePath: instancePath + "/literals/confidence", parentData: data5, parentDataProperty: "confidence", rootData })) {
            vErrors = appended(vErrors, validate352.errors);
            errors = vErrors.length;
          }
        }
        if (data5.citations !== void 0) {
          if (!validate297(data5.citations, { instancePath: instancePath + "/literals/citations", parentData: data5, parentDataProperty: "citations", rootData })) {
            vErrors = appended(vErrors, validate297.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data5) {
          if (!schema219.has(key0) && !key0.startsWith("x-")) {
            const err14 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/literals", schemaPath: "#/properties/literals/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.resembling !== void 0) {
      let data10 = data.resembling;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.otherForms === void 0) {
          const err16 = { instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/required", keyword: "required", params: { missingProperty: "otherForms" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data10.confidence === void 0) {
          const err17 = { instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/required", keyword: "required", params: { missingProperty: "confidence" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data10.citations === void 0) {
          const err18 = { instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/required", keyword: "required", params: { missingProperty: "citations" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data10.otherForms !== void 0) {
          if (typeof data10.otherForms !== "boolean") {
            const err19 = { instancePath: instancePath + "/resembling/otherForms", schemaPath: "#/properties/resembling/properties/otherForms/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data10.magnets !== void 0) {
          let data12 = data10.magnets;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              const err20 = { instancePath: instancePath + "/resembling/magnets", schemaPath: "#/properties/resembling/properties/magnets/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate487(data12[i1], { instancePath: instancePath + "/resembling/magnets/" + i1, parentData: data12, parentDataProperty: i1, rootData })) {
                vErrors = appended(vErrors, validate487.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/resembling/magnets", schemaPath: "#/properties/resembling/properties/magnets/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data10.confidence !== void 0) {
          if (!validate352(data10.confidence, { instancePath: instancePath + "/resembling/confidence", parentData: data10, parentDataProperty: "confidence", rootData })) {
            vErrors = appended(vErrors, validate352.errors);
            errors = vErrors.length;
          }
        }
        if (data10.citations !== void 0) {
          if (!validate297(data10.citations, { instancePath: instancePath + "/resembling/citations", parentData: data10, parentDataProperty: "citations", rootData })) {
            vErrors = appended(vErrors, validate297.errors);
            errors = vErrors.length;
          }
        }
        if (data10.note !== void 0) {
          if (!validate266(data10.note, { instancePath: instancePath + "/resembling/note", parentData: data10, parentDataProperty: "note", rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
        for (const key1 in data10) {
          if (!schema222.has(key1) && !key1.startsWith("x-")) {
            const err22 = { instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/knownKeys", keyword: "knownKeys", params: { key: key1 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/resembling", schemaPath: "#/properties/resembling/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (!schema223.has(key2) && !key2.startsWith("x-")) {
        const err24 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key2 } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate479.errors = vErrors;
  return errors === 0;
}
var schema225 = /* @__PURE__ */ new Set(["prohibited", "refused-in-principle", "case-by-case", "single-licence-only", "licence-for-unlisted-too", "exempt-with-report", "decided-on-papers"]);
var schema226 = /* @__PURE__ */ new Set(["id", "endUse", "answer", "basis", "confidence", "citations", "note"]);
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.endUse === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endUse" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.answer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate266(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      let data2 = data.answer;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema225.has(data2)) {
        const err9 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data3 = data.basis;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate457(data3[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate457.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema226.has(key0) && !key0.startsWith("x-")) {
        const err11 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate496.errors = vErrors;
  return errors === 0;
}
var schema228 = /* @__PURE__ */ new Set(["id", "act", "title", "countries", "seenOn", "from", "until", "confidence", "citations", "note"]);
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.countries === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countries" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate286(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.countries !== void 0) {
      let data3 = data.countries;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err8 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate346(data3[i0], { instancePath: instancePath + "/countries/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate346.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.seenOn !== void 0) {
      if (!validate268(data.seenOn, { instancePath: instancePath + "/seenOn", parentData: data, parentDataProperty: "seenOn", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema228.has(key0) && !key0.startsWith("x-")) {
        const err10 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate503.errors = vErrors;
  return errors === 0;
}
var schema230 = /* @__PURE__ */ new Set(["mined", "refined", "separated", "melted", "produced"]);
var schema231 = /* @__PURE__ */ new Set(["categories", "countries"]);
var schema232 = /* @__PURE__ */ new Set(["id", "act", "countryList", "magnets", "otherMaterials", "steps", "endUse", "from", "until", "confidence", "citations", "note"]);
function validate514(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.countryList === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryList" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.magnets === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "magnets" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.endUse === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endUse" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryList !== void 0) {
      let data2 = data.countryList;
      if (typeof data2 === "string") {
        if (!pattern18.test(data2)) {
          const err10 = { instancePath: instancePath + "/countryList", schemaPath: "#/properties/countryList/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/countryList", schemaPath: "#/properties/countryList/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.magnets !== void 0) {
      let data3 = data.magnets;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/magnets", schemaPath: "#/properties/magnets/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate487(data3[i0], { instancePath: instancePath + "/magnets/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate487.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/magnets", schemaPath: "#/properties/magnets/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.otherMaterials !== void 0) {
      let data5 = data.otherMaterials;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err14 = { instancePath: instancePath + "/otherMaterials", schemaPath: "#/properties/otherMaterials/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data5[i1], { instancePath: instancePath + "/otherMaterials/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/otherMaterials", schemaPath: "#/properties/otherMaterials/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data7 = data.steps;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err16 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 !== "string") {
            const err17 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!schema230.has(data8)) {
            const err18 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/enum", keyword: "enum", params: {} };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.endUse !== void 0) {
      let data9 = data.endUse;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.categories === void 0) {
          const err20 = { instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/required", keyword: "required", params: { missingProperty: "categories" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data9.countries === void 0) {
          const err21 = { instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/required", keyword: "required", params: { missingProperty: "countries" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data9.categories !== void 0) {
          let data10 = data9.categories;
          if (Array.isArray(data10)) {
            if (data10.length < 1) {
              const err22 = { instancePath: instancePath + "/endUse/categories", schemaPath: "#/properties/endUse/properties/categories/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate266(data10[i3], { instancePath: instancePath + "/endUse/categories/" + i3, parentData: data10, parentDataProperty: i3, rootData })) {
                vErrors = appended(vErrors, validate266.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/endUse/categories", schemaPath: "#/properties/endUse/properties/categories/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data9.countries !== void 0) {
          let data12 = data9.countries;
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              const err24 = { instancePath: instancePath + "/endUse/countries", schemaPath: "#/properties/endUse/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            const len4 = data12.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate346(data12[i4], { instancePath: instancePath + "/endUse/countries/" + i4, parentData: data12, parentDataProperty: i4, rootData })) {
                vErrors = appended(vErrors, validate346.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/endUse/countries", schemaPath: "#/properties/endUse/properties/countries/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key0 in data9) {
          if (!schema231.has(key0) && !key0.startsWith("x-")) {
            const err26 = { instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/endUse", schemaPath: "#/properties/endUse/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema232.has(key1) && !key1.startsWith("x-")) {
        const err28 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate514.errors = vErrors;
  return errors === 0;
}
var schema234 = /* @__PURE__ */ new Set(["control-list", "watch-list", "entity-list", "military-end-user-list", "foreign-user-list"]);
var schema235 = /* @__PURE__ */ new Set(["name", "aliases", "country", "list", "listing", "act", "position", "from", "until", "confidence", "citations", "note"]);
var pattern44 = new RegExp("^[A-Z]{2}$", "u");
function validate526(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.listing === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listing" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.act === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate286(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data1[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 === "string") {
        if (!pattern44.test(data3)) {
          const err9 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      if (!validate282(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData })) {
        vErrors = appended(vErrors, validate282.errors);
        errors = vErrors.length;
      }
    }
    if (data.listing !== void 0) {
      let data5 = data.listing;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/listing", schemaPath: "#/properties/listing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!schema234.has(data5)) {
        const err12 = { instancePath: instancePath + "/listing", schemaPath: "#/properties/listing/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.act !== void 0) {
      if (!validate280(data.act, { instancePath: instancePath + "/act", parentData: data, parentDataProperty: "act", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      let data7 = data.position;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err13 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err14 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema235.has(key0) && !key0.startsWith("x-")) {
        const err15 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate526.errors = vErrors;
  return errors === 0;
}
var schema237 = /* @__PURE__ */ new Set(["words", "terms", "note"]);
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.words === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "words" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.terms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terms" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.words !== void 0) {
      let data0 = data.words;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data0[i0], { instancePath: instancePath + "/words/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data2 = data.terms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data2[i1], { instancePath: instancePath + "/terms/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema237.has(key0) && !key0.startsWith("x-")) {
        const err6 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate537.errors = vErrors;
  return errors === 0;
}
var schema247 = /* @__PURE__ */ new Set(["twoWay", "threeWay"]);
var schema248 = /* @__PURE__ */ new Set(["low", "medium", "high"]);
var schema249 = /* @__PURE__ */ new Set(["symbol", "atomicNumber", "atomicWeight", "names", "casMetal", "match", "oxideWords", "classes", "prcAct", "bareSymbolRisk", "confidence", "citations", "note"]);
var schema240 = /* @__PURE__ */ new Set(["Sc", "Y", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu"]);
function validate543(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema240.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate543.errors = vErrors;
  return errors === 0;
}
function validate546(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate546.errors = vErrors;
  return errors === 0;
}
var schema246 = /* @__PURE__ */ new Set(["terms", "exact", "shapes", "anyCase", "afterHyphen", "context", "strength", "holds"]);
var schema244 = /* @__PURE__ */ new Set(["strong", "weak", "trace"]);
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema244.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
function validate554(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate543(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = appended(vErrors, validate543.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate554.errors = vErrors;
  return errors === 0;
}
function validate548(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.terms !== void 0) {
      let data0 = data.terms;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data0[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.exact !== void 0) {
      let data2 = data.exact;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data2[i1], { instancePath: instancePath + "/exact/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.shapes !== void 0) {
      let data4 = data.shapes;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/shapes", schemaPath: "#/properties/shapes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate266(data4[i2], { instancePath: instancePath + "/shapes/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/shapes", schemaPath: "#/properties/shapes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.anyCase !== void 0) {
      if (typeof data.anyCase !== "boolean") {
        const err6 = { instancePath: instancePath + "/anyCase", schemaPath: "#/properties/anyCase/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.afterHyphen !== void 0) {
      if (typeof data.afterHyphen !== "boolean") {
        const err7 = { instancePath: instancePath + "/afterHyphen", schemaPath: "#/properties/afterHyphen/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.context !== void 0) {
      let data8 = data.context;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err8 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 === "string") {
            if (!pattern18.test(data9)) {
              const err9 = { instancePath: instancePath + "/context/" + i3, schemaPath: "#/properties/context/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/context/" + i3, schemaPath: "#/properties/context/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.strength !== void 0) {
      if (!validate552(data.strength, { instancePath: instancePath + "/strength", parentData: data, parentDataProperty: "strength", rootData })) {
        vErrors = appended(vErrors, validate552.errors);
        errors = vErrors.length;
      }
    }
    if (data.holds !== void 0) {
      if (!validate554(data.holds, { instancePath: instancePath + "/holds", parentData: data, parentDataProperty: "holds", rootData })) {
        vErrors = appended(vErrors, validate554.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema246.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate548.errors = vErrors;
  return errors === 0;
}
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.symbol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "symbol" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.atomicNumber === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "atomicNumber" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.atomicWeight === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "atomicWeight" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.names === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.casMetal === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "casMetal" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.match === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.bareSymbolRisk === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bareSymbolRisk" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.symbol !== void 0) {
      if (!validate543(data.symbol, { instancePath: instancePath + "/symbol", parentData: data, parentDataProperty: "symbol", rootData })) {
        vErrors = appended(vErrors, validate543.errors);
        errors = vErrors.length;
      }
    }
    if (data.atomicNumber !== void 0) {
      let data1 = data.atomicNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/atomicNumber", schemaPath: "#/properties/atomicNumber/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/atomicNumber", schemaPath: "#/properties/atomicNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.atomicWeight !== void 0) {
      let data2 = data.atomicWeight;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/atomicWeight", schemaPath: "#/properties/atomicWeight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/atomicWeight", schemaPath: "#/properties/atomicWeight/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data3 = data.names;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key0 in data3) {
          if (!validate266(data3[key0], { instancePath: instancePath + "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.casMetal !== void 0) {
      if (!validate546(data.casMetal, { instancePath: instancePath + "/casMetal", parentData: data, parentDataProperty: "casMetal", rootData })) {
        vErrors = appended(vErrors, validate546.errors);
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data6 = data.match;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err14 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate548(data6[i0], { instancePath: instancePath + "/match/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate548.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.oxideWords !== void 0) {
      let data8 = data.oxideWords;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err16 = { instancePath: instancePath + "/oxideWords", schemaPath: "#/properties/oxideWords/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data8[i1], { instancePath: instancePath + "/oxideWords/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/oxideWords", schemaPath: "#/properties/oxideWords/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.classes !== void 0) {
      let data10 = data.classes;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.twoWay !== void 0) {
          if (!validate266(data10.twoWay, { instancePath: instancePath + "/classes/twoWay", parentData: data10, parentDataProperty: "twoWay", rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
        if (data10.threeWay !== void 0) {
          if (!validate266(data10.threeWay, { instancePath: instancePath + "/classes/threeWay", parentData: data10, parentDataProperty: "threeWay", rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
        for (const key1 in data10) {
          if (!schema247.has(key1) && !key1.startsWith("x-")) {
            const err18 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/knownKeys", keyword: "knownKeys", params: { key: key1 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.prcAct !== void 0) {
      if (!validate280(data.prcAct, { instancePath: instancePath + "/prcAct", parentData: data, parentDataProperty: "prcAct", rootData })) {
        vErrors = appended(vErrors, validate280.errors);
        errors = vErrors.length;
      }
    }
    if (data.bareSymbolRisk !== void 0) {
      let data14 = data.bareSymbolRisk;
      if (typeof data14 !== "string") {
        const err20 = { instancePath: instancePath + "/bareSymbolRisk", schemaPath: "#/properties/bareSymbolRisk/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!schema248.has(data14)) {
        const err21 = { instancePath: instancePath + "/bareSymbolRisk", schemaPath: "#/properties/bareSymbolRisk/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (!schema249.has(key2) && !key2.startsWith("x-")) {
        const err22 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key2 } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate542.errors = vErrors;
  return errors === 0;
}
var schema251 = /* @__PURE__ */ new Set(["direct", "mixed", "may-contain", "excluded"]);
var schema255 = /* @__PURE__ */ new Set(["system", "code", "role", "elements", "description", "form", "material", "trace", "absent", "excludesForms", "confidence", "citations", "note"]);
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if ("any" !== data) {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate554(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = appended(vErrors, validate554.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate568.errors = vErrors;
  return errors === 0;
}
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema51.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate572.errors = vErrors;
  return errors === 0;
}
var pattern47 = new RegExp("^[0-9][0-9.]{3,13}$", "u");
function validate566(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.system === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.system !== void 0) {
      if (!validate266(data.system, { instancePath: instancePath + "/system", parentData: data, parentDataProperty: "system", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (!pattern47.test(data1)) {
          const err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9.]{3,13}$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema251.has(data2)) {
        const err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.elements !== void 0) {
      if (!validate568(data.elements, { instancePath: instancePath + "/elements", parentData: data, parentDataProperty: "elements", rootData })) {
        vErrors = appended(vErrors, validate568.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate266(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate572(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate572.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate266(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.trace !== void 0) {
      if (typeof data.trace !== "boolean") {
        const err10 = { instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.absent !== void 0) {
      if (!validate554(data.absent, { instancePath: instancePath + "/absent", parentData: data, parentDataProperty: "absent", rootData })) {
        vErrors = appended(vErrors, validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.excludesForms !== void 0) {
      let data9 = data.excludesForms;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err11 = { instancePath: instancePath + "/excludesForms", schemaPath: "#/properties/excludesForms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate572(data9[i0], { instancePath: instancePath + "/excludesForms/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate572.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/excludesForms", schemaPath: "#/properties/excludesForms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema255.has(key0) && !key0.startsWith("x-")) {
        const err13 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate566.errors = vErrors;
  return errors === 0;
}
var schema258 = /* @__PURE__ */ new Set(["number", "name", "formula", "form", "substanceClass", "elementMassPercent", "holds", "mayHold", "commonChemistry", "confidence", "citations", "note"]);
function validate581(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.form === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.substanceClass === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substanceClass" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.commonChemistry === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commonChemistry" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.number !== void 0) {
      if (!validate546(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
        vErrors = appended(vErrors, validate546.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate266(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.formula !== void 0) {
      if (!validate266(data.formula, { instancePath: instancePath + "/formula", parentData: data, parentDataProperty: "formula", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate572(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate572.errors);
        errors = vErrors.length;
      }
    }
    if (data.substanceClass !== void 0) {
      if (!validate266(data.substanceClass, { instancePath: instancePath + "/substanceClass", parentData: data, parentDataProperty: "substanceClass", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.elementMassPercent !== void 0) {
      let data5 = data.elementMassPercent;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.Sc !== void 0) {
          let data6 = data5.Sc;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 100 || isNaN(data6)) {
              const err7 = { instancePath: instancePath + "/elementMassPercent/Sc", schemaPath: "#/properties/elementMassPercent/properties/Sc/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err8 = { instancePath: instancePath + "/elementMassPercent/Sc", schemaPath: "#/properties/elementMassPercent/properties/Sc/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/elementMassPercent/Sc", schemaPath: "#/properties/elementMassPercent/properties/Sc/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5.Y !== void 0) {
          let data7 = data5.Y;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 100 || isNaN(data7)) {
              const err10 = { instancePath: instancePath + "/elementMassPercent/Y", schemaPath: "#/properties/elementMassPercent/properties/Y/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err11 = { instancePath: instancePath + "/elementMassPercent/Y", schemaPath: "#/properties/elementMassPercent/properties/Y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/elementMassPercent/Y", schemaPath: "#/properties/elementMassPercent/properties/Y/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data5.La !== void 0) {
          let data8 = data5.La;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              const err13 = { instancePath: instancePath + "/elementMassPercent/La", schemaPath: "#/properties/elementMassPercent/properties/La/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err14 = { instancePath: instancePath + "/elementMassPercent/La", schemaPath: "#/properties/elementMassPercent/properties/La/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/elementMassPercent/La", schemaPath: "#/properties/elementMassPercent/properties/La/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.Ce !== void 0) {
          let data9 = data5.Ce;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 100 || isNaN(data9)) {
              const err16 = { instancePath: instancePath + "/elementMassPercent/Ce", schemaPath: "#/properties/elementMassPercent/properties/Ce/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err17 = { instancePath: instancePath + "/elementMassPercent/Ce", schemaPath: "#/properties/elementMassPercent/properties/Ce/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/elementMassPercent/Ce", schemaPath: "#/properties/elementMassPercent/properties/Ce/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.Pr !== void 0) {
          let data10 = data5.Pr;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 100 || isNaN(data10)) {
              const err19 = { instancePath: instancePath + "/elementMassPercent/Pr", schemaPath: "#/properties/elementMassPercent/properties/Pr/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err20 = { instancePath: instancePath + "/elementMassPercent/Pr", schemaPath: "#/properties/elementMassPercent/properties/Pr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/elementMassPercent/Pr", schemaPath: "#/properties/elementMassPercent/properties/Pr/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data5.Nd !== void 0) {
          let data11 = data5.Nd;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 100 || isNaN(data11)) {
              const err22 = { instancePath: instancePath + "/elementMassPercent/Nd", schemaPath: "#/properties/elementMassPercent/properties/Nd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err23 = { instancePath: instancePath + "/elementMassPercent/Nd", schemaPath: "#/properties/elementMassPercent/properties/Nd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/elementMassPercent/Nd", schemaPath: "#/properties/elementMassPercent/properties/Nd/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data5.Pm !== void 0) {
          let data12 = data5.Pm;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 100 || isNaN(data12)) {
              const err25 = { instancePath: instancePath + "/elementMassPercent/Pm", schemaPath: "#/properties/elementMassPercent/properties/Pm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err26 = { instancePath: instancePath + "/elementMassPercent/Pm", schemaPath: "#/properties/elementMassPercent/properties/Pm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/elementMassPercent/Pm", schemaPath: "#/properties/elementMassPercent/properties/Pm/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data5.Sm !== void 0) {
          let data13 = data5.Sm;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 100 || isNaN(data13)) {
              const err28 = { instancePath: instancePath + "/elementMassPercent/Sm", schemaPath: "#/properties/elementMassPercent/properties/Sm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err29 = { instancePath: instancePath + "/elementMassPercent/Sm", schemaPath: "#/properties/elementMassPercent/properties/Sm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/elementMassPercent/Sm", schemaPath: "#/properties/elementMassPercent/properties/Sm/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data5.Eu !== void 0) {
          let data14 = data5.Eu;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 100 || isNaN(data14)) {
              const err31 = { instancePath: instancePath + "/elementMassPercent/Eu", schemaPath: "#/properties/elementMassPercent/properties/Eu/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err32 = { instancePath: instancePath + "/elementMassPercent/Eu", schemaPath: "#/properties/elementMassPercent/properties/Eu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/elementMassPercent/Eu", schemaPath: "#/properties/elementMassPercent/properties/Eu/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data5.Gd !== void 0) {
          let data15 = data5.Gd;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 100 || isNaN(data15)) {
              const err34 = { instancePath: instancePath + "/elementMassPercent/Gd", schemaPath: "#/properties/elementMassPercent/properties/Gd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err35 = { instancePath: instancePath + "/elementMassPercent/Gd", schemaPath: "#/properties/elementMassPercent/properties/Gd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/elementMassPercent/Gd", schemaPath: "#/properties/elementMassPercent/properties/Gd/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data5.Tb !== void 0) {
          let data16 = data5.Tb;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 100 || isNaN(data16)) {
              const err37 = { instancePath: instancePath + "/elementMassPercent/Tb", schemaPath: "#/properties/elementMassPercent/properties/Tb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err38 = { instancePath: instancePath + "/elementMassPercent/Tb", schemaPath: "#/properties/elementMassPercent/properties/Tb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/elementMassPercent/Tb", schemaPath: "#/properties/elementMassPercent/properties/Tb/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data5.Dy !== void 0) {
          let data17 = data5.Dy;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 100 || isNaN(data17)) {
              const err40 = { instancePath: instancePath + "/elementMassPercent/Dy", schemaPath: "#/properties/elementMassPercent/properties/Dy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err41 = { instancePath: instancePath + "/elementMassPercent/Dy", schemaPath: "#/properties/elementMassPercent/properties/Dy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/elementMassPercent/Dy", schemaPath: "#/properties/elementMassPercent/properties/Dy/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data5.Ho !== void 0) {
          let data18 = data5.Ho;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 100 || isNaN(data18)) {
              const err43 = { instancePath: instancePath + "/elementMassPercent/Ho", schemaPath: "#/properties/elementMassPercent/properties/Ho/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err44 = { instancePath: instancePath + "/elementMassPercent/Ho", schemaPath: "#/properties/elementMassPercent/properties/Ho/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/elementMassPercent/Ho", schemaPath: "#/properties/elementMassPercent/properties/Ho/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data5.Er !== void 0) {
          let data19 = data5.Er;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 100 || isNaN(data19)) {
              const err46 = { instancePath: instancePath + "/elementMassPercent/Er", schemaPath: "#/properties/elementMassPercent/properties/Er/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err47 = { instancePath: instancePath + "/elementMassPercent/Er", schemaPath: "#/properties/elementMassPercent/properties/Er/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/elementMassPercent/Er", schemaPath: "#/properties/elementMassPercent/properties/Er/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data5.Tm !== void 0) {
          let data20 = data5.Tm;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 100 || isNaN(data20)) {
              const err49 = { instancePath: instancePath + "/elementMassPercent/Tm", schemaPath: "#/properties/elementMassPercent/properties/Tm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err50 = { instancePath: instancePath + "/elementMassPercent/Tm", schemaPath: "#/properties/elementMassPercent/properties/Tm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/elementMassPercent/Tm", schemaPath: "#/properties/elementMassPercent/properties/Tm/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data5.Yb !== void 0) {
          let data21 = data5.Yb;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 100 || isNaN(data21)) {
              const err52 = { instancePath: instancePath + "/elementMassPercent/Yb", schemaPath: "#/properties/elementMassPercent/properties/Yb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err53 = { instancePath: instancePath + "/elementMassPercent/Yb", schemaPath: "#/properties/elementMassPercent/properties/Yb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/elementMassPercent/Yb", schemaPath: "#/properties/elementMassPercent/properties/Yb/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data5.Lu !== void 0) {
          let data22 = data5.Lu;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 100 || isNaN(data22)) {
              const err55 = { instancePath: instancePath + "/elementMassPercent/Lu", schemaPath: "#/properties/elementMassPercent/properties/Lu/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err56 = { instancePath: instancePath + "/elementMassPercent/Lu", schemaPath: "#/properties/elementMassPercent/properties/Lu/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/elementMassPercent/Lu", schemaPath: "#/properties/elementMassPercent/properties/Lu/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        for (const key0 in data5) {
          if (!schema240.has(key0) && !key0.startsWith("x-")) {
            const err58 = { instancePath: instancePath + "/elementMassPercent", schemaPath: "#/properties/elementMassPercent/knownKeys", keyword: "knownKeys", params: { key: key0 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/elementMassPercent", schemaPath: "#/properties/elementMassPercent/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.holds !== void 0) {
      if (!validate554(data.holds, { instancePath: instancePath + "/holds", parentData: data, parentDataProperty: "holds", rootData })) {
        vErrors = appended(vErrors, validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate554(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
        vErrors = appended(vErrors, validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.commonChemistry !== void 0) {
      if (typeof data.commonChemistry !== "boolean") {
        const err60 = { instancePath: instancePath + "/commonChemistry", schemaPath: "#/properties/commonChemistry/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema258.has(key1) && !key1.startsWith("x-")) {
        const err61 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate581.errors = vErrors;
  return errors === 0;
}
var schema263 = /* @__PURE__ */ new Set(["id", "title", "names", "match", "holds", "mayHold", "massPercent", "level", "form", "formula", "magnetMaterial", "partners", "recipe", "provides", "strength", "tariffCodes", "confidence", "citations", "note"]);
var pattern48 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
var schema261 = /* @__PURE__ */ new Set(["of", "min", "max"]);
function validate599(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.of === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.min === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.max === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.of !== void 0) {
      if (!validate266(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema261.has(key0) && !key0.startsWith("x-")) {
        const err9 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate599.errors = vErrors;
  return errors === 0;
}
function validate593(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.names === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.match === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.massPercent === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "massPercent" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.level === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.names !== void 0) {
      let data2 = data.names;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key0 in data2) {
          let data3 = data2[key0];
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate266(data3[i0], { instancePath: instancePath + "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                vErrors = appended(vErrors, validate266.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/names/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.match !== void 0) {
      let data5 = data.match;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err12 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate548(data5[i1], { instancePath: instancePath + "/match/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate548.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.holds !== void 0) {
      if (!validate554(data.holds, { instancePath: instancePath + "/holds", parentData: data, parentDataProperty: "holds", rootData })) {
        vErrors = appended(vErrors, validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate568(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
        vErrors = appended(vErrors, validate568.errors);
        errors = vErrors.length;
      }
    }
    if (data.massPercent !== void 0) {
      let data9 = data.massPercent;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate599(data9[i2], { instancePath: instancePath + "/massPercent/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate599.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/massPercent", schemaPath: "#/properties/massPercent/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      if (!validate266(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate572(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate572.errors);
        errors = vErrors.length;
      }
    }
    if (data.formula !== void 0) {
      if (!validate266(data.formula, { instancePath: instancePath + "/formula", parentData: data, parentDataProperty: "formula", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnetMaterial !== void 0) {
      let data14 = data.magnetMaterial;
      if (typeof data14 !== "string") {
        const err15 = { instancePath: instancePath + "/magnetMaterial", schemaPath: "#/properties/magnetMaterial/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!schema221.has(data14)) {
        const err16 = { instancePath: instancePath + "/magnetMaterial", schemaPath: "#/properties/magnetMaterial/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data15 = data.partners;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data16 = data15[i3];
          if (typeof data16 === "string") {
            if (!pattern27.test(data16)) {
              const err17 = { instancePath: instancePath + "/partners/" + i3, schemaPath: "#/properties/partners/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/partners/" + i3, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.recipe !== void 0) {
      let data17 = data.recipe;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          const err20 = { instancePath: instancePath + "/recipe", schemaPath: "#/properties/recipe/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data18 = data17[i4];
          if (typeof data18 === "string") {
            if (!pattern27.test(data18)) {
              const err21 = { instancePath: instancePath + "/recipe/" + i4, schemaPath: "#/properties/recipe/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/recipe/" + i4, schemaPath: "#/properties/recipe/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/recipe", schemaPath: "#/properties/recipe/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.provides !== void 0) {
      let data19 = data.provides;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err24 = { instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data20 = data19[i5];
          if (typeof data20 === "string") {
            if (!pattern18.test(data20)) {
              const err25 = { instancePath: instancePath + "/provides/" + i5, schemaPath: "#/properties/provides/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/provides/" + i5, schemaPath: "#/properties/provides/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.strength !== void 0) {
      if (!validate552(data.strength, { instancePath: instancePath + "/strength", parentData: data, parentDataProperty: "strength", rootData })) {
        vErrors = appended(vErrors, validate552.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data22 = data.tariffCodes;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data23 = data22[i6];
          if (typeof data23 === "string") {
            if (!pattern47.test(data23)) {
              const err28 = { instancePath: instancePath + "/tariffCodes/" + i6, schemaPath: "#/properties/tariffCodes/items/pattern", keyword: "pattern", params: { pattern: "^[0-9][0-9.]{3,13}$" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/tariffCodes/" + i6, schemaPath: "#/properties/tariffCodes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!schema263.has(key1) && !key1.startsWith("x-")) {
        const err31 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate593.errors = vErrors;
  return errors === 0;
}
var schema267 = /* @__PURE__ */ new Set(["id", "title", "match", "material", "known", "suffixes", "meaning", "rule", "confidence", "citations", "note"]);
var schema266 = /* @__PURE__ */ new Set(["suffix", "maxTemperatureC", "massPercent", "confidence", "citations", "note"]);
function validate615(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.suffix === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suffix" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.maxTemperatureC === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxTemperatureC" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.massPercent === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "massPercent" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.suffix !== void 0) {
      if (typeof data.suffix !== "string") {
        const err5 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.maxTemperatureC !== void 0) {
      let data1 = data.maxTemperatureC;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/maxTemperatureC", schemaPath: "#/properties/maxTemperatureC/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.massPercent !== void 0) {
      let data2 = data.massPercent;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate599(data2[i0], { instancePath: instancePath + "/massPercent/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate599.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/massPercent", schemaPath: "#/properties/massPercent/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema266.has(key0) && !key0.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate615.errors = vErrors;
  return errors === 0;
}
function validate610(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.match === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data2 = data.match;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate548(data2[i0], { instancePath: instancePath + "/match/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate548.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.material !== void 0) {
      if (!validate266(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.known !== void 0) {
      let data5 = data.known;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data5[i1], { instancePath: instancePath + "/known/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.suffixes !== void 0) {
      let data7 = data.suffixes;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate615(data7[i2], { instancePath: instancePath + "/suffixes/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate615.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/suffixes", schemaPath: "#/properties/suffixes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meaning !== void 0) {
      if (!validate266(data.meaning, { instancePath: instancePath + "/meaning", parentData: data, parentDataProperty: "meaning", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate266(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema267.has(key0) && !key0.startsWith("x-")) {
        const err12 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate610.errors = vErrors;
  return errors === 0;
}
var schema269 = /* @__PURE__ */ new Set(["id", "title", "match", "mayHold", "provides", "reason", "magnet", "confidence", "citations", "note"]);
function validate627(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.match === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.mayHold === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mayHold" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data2 = data.match;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate548(data2[i0], { instancePath: instancePath + "/match/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate548.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate554(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
        vErrors = appended(vErrors, validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.provides !== void 0) {
      let data5 = data.provides;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err11 = { instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern18.test(data6)) {
              const err12 = { instancePath: instancePath + "/provides/" + i1, schemaPath: "#/properties/provides/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/provides/" + i1, schemaPath: "#/properties/provides/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/provides", schemaPath: "#/properties/provides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate266(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (typeof data.magnet !== "boolean") {
        const err15 = { instancePath: instancePath + "/magnet", schemaPath: "#/properties/magnet/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema269.has(key0) && !key0.startsWith("x-")) {
        const err16 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate627.errors = vErrors;
  return errors === 0;
}
var schema271 = /* @__PURE__ */ new Set(["suppress", "ask"]);
var schema272 = /* @__PURE__ */ new Set(["id", "title", "match", "reason", "unless", "action", "otherMagnet", "good", "mayHold", "notWith", "settledBy", "confidence", "citations", "note"]);
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.match === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.unless === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unless" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.action === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.match !== void 0) {
      let data2 = data.match;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err10 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate548(data2[i0], { instancePath: instancePath + "/match/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate548.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate266(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.unless !== void 0) {
      if (!validate266(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      let data6 = data.action;
      if (typeof data6 !== "string") {
        const err12 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!schema271.has(data6)) {
        const err13 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.otherMagnet !== void 0) {
      if (typeof data.otherMagnet !== "boolean") {
        const err14 = { instancePath: instancePath + "/otherMagnet", schemaPath: "#/properties/otherMagnet/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.good !== void 0) {
      if (typeof data.good !== "boolean") {
        const err15 = { instancePath: instancePath + "/good", schemaPath: "#/properties/good/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.mayHold !== void 0) {
      if (!validate554(data.mayHold, { instancePath: instancePath + "/mayHold", parentData: data, parentDataProperty: "mayHold", rootData })) {
        vErrors = appended(vErrors, validate554.errors);
        errors = vErrors.length;
      }
    }
    if (data.notWith !== void 0) {
      let data10 = data.notWith;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err16 = { instancePath: instancePath + "/notWith", schemaPath: "#/properties/notWith/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 === "string") {
            if (!pattern18.test(data11)) {
              const err17 = { instancePath: instancePath + "/notWith/" + i1, schemaPath: "#/properties/notWith/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/notWith/" + i1, schemaPath: "#/properties/notWith/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/notWith", schemaPath: "#/properties/notWith/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.settledBy !== void 0) {
      let data12 = data.settledBy;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err20 = { instancePath: instancePath + "/settledBy", schemaPath: "#/properties/settledBy/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 === "string") {
            if (!pattern18.test(data13)) {
              const err21 = { instancePath: instancePath + "/settledBy/" + i2, schemaPath: "#/properties/settledBy/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/settledBy/" + i2, schemaPath: "#/properties/settledBy/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/settledBy", schemaPath: "#/properties/settledBy/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      if (!validate352(data.confidence, { instancePath: instancePath + "/confidence", parentData: data, parentDataProperty: "confidence", rootData })) {
        vErrors = appended(vErrors, validate352.errors);
        errors = vErrors.length;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema272.has(key0) && !key0.startsWith("x-")) {
        const err24 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate636.errors = vErrors;
  return errors === 0;
}
var schema274 = /* @__PURE__ */ new Set(["id", "purpose", "terms", "exact"]);
function validate646(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.purpose === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate266(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.terms !== void 0) {
      let data2 = data.terms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data2[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.exact !== void 0) {
      let data4 = data.exact;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate266(data4[i1], { instancePath: instancePath + "/exact/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/exact", schemaPath: "#/properties/exact/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema274.has(key0) && !key0.startsWith("x-")) {
        const err8 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate646.errors = vErrors;
  return errors === 0;
}
var schema276 = /* @__PURE__ */ new Set(["form", "terms"]);
function validate651(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.form === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.terms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terms" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.form !== void 0) {
      if (!validate572(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate572.errors);
        errors = vErrors.length;
      }
    }
    if (data.terms !== void 0) {
      let data1 = data.terms;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data1[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema276.has(key0) && !key0.startsWith("x-")) {
        const err4 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate651.errors = vErrors;
  return errors === 0;
}
var schema278 = /* @__PURE__ */ new Set(["element", "terms"]);
function validate655(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.element === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "element" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.terms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terms" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.element !== void 0) {
      let data0 = data.element;
      if (typeof data0 === "string") {
        if (!pattern27.test(data0)) {
          const err2 = { instancePath: instancePath + "/element", schemaPath: "#/properties/element/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]?$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/element", schemaPath: "#/properties/element/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data1 = data.terms;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate266(data1[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate266.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema278.has(key0) && !key0.startsWith("x-")) {
        const err6 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate655.errors = vErrors;
  return errors === 0;
}
var schema283 = /* @__PURE__ */ new Set(["id", "severity", "title", "message", "when", "from", "until", "acts", "waivable", "citations", "note"]);
var pattern61 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
function validate659(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern61.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate659.errors = vErrors;
  return errors === 0;
}
var schema282 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint"]);
function validate661(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema282.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate661.errors = vErrors;
  return errors === 0;
}
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.citations === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "citations" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate659(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = appended(vErrors, validate659.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      if (!validate661(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
        vErrors = appended(vErrors, validate661.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate266(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (!validate266(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate266(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate268(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate268(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.acts !== void 0) {
      let data7 = data.acts;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err6 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate280(data7[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate280.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.waivable !== void 0) {
      if (typeof data.waivable !== "boolean") {
        const err8 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.citations !== void 0) {
      if (!validate297(data.citations, { instancePath: instancePath + "/citations", parentData: data, parentDataProperty: "citations", rootData })) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate266(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema283.has(key0) && !key0.startsWith("x-")) {
        const err9 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate658.errors = vErrors;
  return errors === 0;
}
var schema289 = /* @__PURE__ */ new Set(["name", "asOf", "input", "items", "rules", "expect", "states"]);
var schema286 = /* @__PURE__ */ new Set(["rule", "path", "line", "severity", "acts"]);
var pattern62 = new RegExp("^(?:/.*)?$", "u");
function validate677(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "path" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.line === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "line" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.rule !== void 0) {
      if (!validate659(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData })) {
        vErrors = appended(vErrors, validate659.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (!pattern62.test(data1)) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/.*)?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data2 = data.line;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.severity !== void 0) {
      if (!validate661(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData })) {
        vErrors = appended(vErrors, validate661.errors);
        errors = vErrors.length;
      }
    }
    if (data.acts !== void 0) {
      let data4 = data.acts;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate280(data4[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate280.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    for (const key0 in data) {
      if (!schema286.has(key0) && !key0.startsWith("x-")) {
        const err9 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate677.errors = vErrors;
  return errors === 0;
}
var schema288 = /* @__PURE__ */ new Set(["in-force", "suspended", "pending", "ended", "unverified", "not-issued"]);
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!schema288.has(data)) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate682.errors = vErrors;
  return errors === 0;
}
function validate672(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.input === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "input" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.items === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "items" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.states === void 0) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "states" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.asOf === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate266(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate268(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData })) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.input !== void 0) {
      if (!validate266(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData })) {
        vErrors = appended(vErrors, validate266.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          } else {
            const err7 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate659(data5[i1], { instancePath: instancePath + "/rules/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate659.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data7 = data.expect;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate677(data7[i2], { instancePath: instancePath + "/expect/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate677.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.states !== void 0) {
      let data9 = data.states;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key0 in data9) {
          if (!validate682(data9[key0], { instancePath: instancePath + "/states/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key0, rootData })) {
            vErrors = appended(vErrors, validate682.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema289.has(key1) && !key1.startsWith("x-")) {
        const err13 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate672.errors = vErrors;
  return errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack !== void 0) {
      if (!validate265(data.pack, { instancePath: instancePath + "/pack", parentData: data, parentDataProperty: "pack", rootData })) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      let data1 = data.sources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!validate272(data1[key0], { instancePath: instancePath + "/sources/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key0, rootData })) {
            vErrors = appended(vErrors, validate272.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.acts !== void 0) {
      let data3 = data.acts;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate279(data3[i0], { instancePath: instancePath + "/acts/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate279.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/acts", schemaPath: "#/properties/acts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.controlledItems !== void 0) {
      let data5 = data.controlledItems;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate368(data5[i1], { instancePath: instancePath + "/controlledItems/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate368.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/controlledItems", schemaPath: "#/properties/controlledItems/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.itemLists !== void 0) {
      let data7 = data.itemLists;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate389(data7[i2], { instancePath: instancePath + "/itemLists/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate389.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/itemLists", schemaPath: "#/properties/itemLists/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data9 = data.thresholds;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate408(data9[i3], { instancePath: instancePath + "/thresholds/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
            vErrors = appended(vErrors, validate408.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      let data11 = data.guidance;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate421(data11[i4], { instancePath: instancePath + "/guidance/" + i4, parentData: data11, parentDataProperty: i4, rootData })) {
            vErrors = appended(vErrors, validate421.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.licenceTypes !== void 0) {
      let data13 = data.licenceTypes;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate435(data13[i5], { instancePath: instancePath + "/licenceTypes/" + i5, parentData: data13, parentDataProperty: i5, rootData })) {
            vErrors = appended(vErrors, validate435.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/licenceTypes", schemaPath: "#/properties/licenceTypes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.provisions !== void 0) {
      let data15 = data.provisions;
      if (Array.isArray(data15)) {
        const len6 = data15.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate456(data15[i6], { instancePath: instancePath + "/provisions/" + i6, parentData: data15, parentDataProperty: i6, rootData })) {
            vErrors = appended(vErrors, validate456.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/provisions", schemaPath: "#/properties/provisions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.certificateFields !== void 0) {
      let data17 = data.certificateFields;
      if (Array.isArray(data17)) {
        const len7 = data17.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate471(data17[i7], { instancePath: instancePath + "/certificateFields/" + i7, parentData: data17, parentDataProperty: i7, rootData })) {
            vErrors = appended(vErrors, validate471.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/certificateFields", schemaPath: "#/properties/certificateFields/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.customsRemarks !== void 0) {
      let data19 = data.customsRemarks;
      if (Array.isArray(data19)) {
        const len8 = data19.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate479(data19[i8], { instancePath: instancePath + "/customsRemarks/" + i8, parentData: data19, parentDataProperty: i8, rootData })) {
            vErrors = appended(vErrors, validate479.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/customsRemarks", schemaPath: "#/properties/customsRemarks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.endUseTreatments !== void 0) {
      let data21 = data.endUseTreatments;
      if (Array.isArray(data21)) {
        const len9 = data21.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate496(data21[i9], { instancePath: instancePath + "/endUseTreatments/" + i9, parentData: data21, parentDataProperty: i9, rootData })) {
            vErrors = appended(vErrors, validate496.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/endUseTreatments", schemaPath: "#/properties/endUseTreatments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.countryLists !== void 0) {
      let data23 = data.countryLists;
      if (Array.isArray(data23)) {
        const len10 = data23.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate503(data23[i10], { instancePath: instancePath + "/countryLists/" + i10, parentData: data23, parentDataProperty: i10, rootData })) {
            vErrors = appended(vErrors, validate503.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/countryLists", schemaPath: "#/properties/countryLists/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.sourcingRestrictions !== void 0) {
      let data25 = data.sourcingRestrictions;
      if (Array.isArray(data25)) {
        const len11 = data25.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate514(data25[i11], { instancePath: instancePath + "/sourcingRestrictions/" + i11, parentData: data25, parentDataProperty: i11, rootData })) {
            vErrors = appended(vErrors, validate514.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/sourcingRestrictions", schemaPath: "#/properties/sourcingRestrictions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.parties !== void 0) {
      let data27 = data.parties;
      if (Array.isArray(data27)) {
        const len12 = data27.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate526(data27[i12], { instancePath: instancePath + "/parties/" + i12, parentData: data27, parentDataProperty: i12, rootData })) {
            vErrors = appended(vErrors, validate526.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.vagueStatements !== void 0) {
      if (!validate537(data.vagueStatements, { instancePath: instancePath + "/vagueStatements", parentData: data, parentDataProperty: "vagueStatements", rootData })) {
        vErrors = appended(vErrors, validate537.errors);
        errors = vErrors.length;
      }
    }
    if (data.elements !== void 0) {
      let data30 = data.elements;
      if (Array.isArray(data30)) {
        const len13 = data30.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate542(data30[i13], { instancePath: instancePath + "/elements/" + i13, parentData: data30, parentDataProperty: i13, rootData })) {
            vErrors = appended(vErrors, validate542.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data32 = data.tariffCodes;
      if (Array.isArray(data32)) {
        const len14 = data32.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate566(data32[i14], { instancePath: instancePath + "/tariffCodes/" + i14, parentData: data32, parentDataProperty: i14, rootData })) {
            vErrors = appended(vErrors, validate566.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.casNumbers !== void 0) {
      let data34 = data.casNumbers;
      if (Array.isArray(data34)) {
        const len15 = data34.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate581(data34[i15], { instancePath: instancePath + "/casNumbers/" + i15, parentData: data34, parentDataProperty: i15, rootData })) {
            vErrors = appended(vErrors, validate581.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/casNumbers", schemaPath: "#/properties/casNumbers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.materials !== void 0) {
      let data36 = data.materials;
      if (Array.isArray(data36)) {
        const len16 = data36.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate593(data36[i16], { instancePath: instancePath + "/materials/" + i16, parentData: data36, parentDataProperty: i16, rootData })) {
            vErrors = appended(vErrors, validate593.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/materials", schemaPath: "#/properties/materials/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.grades !== void 0) {
      let data38 = data.grades;
      if (Array.isArray(data38)) {
        const len17 = data38.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (!validate610(data38[i17], { instancePath: instancePath + "/grades/" + i17, parentData: data38, parentDataProperty: i17, rootData })) {
            vErrors = appended(vErrors, validate610.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/grades", schemaPath: "#/properties/grades/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.finishedGoods !== void 0) {
      let data40 = data.finishedGoods;
      if (Array.isArray(data40)) {
        const len18 = data40.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (!validate627(data40[i18], { instancePath: instancePath + "/finishedGoods/" + i18, parentData: data40, parentDataProperty: i18, rootData })) {
            vErrors = appended(vErrors, validate627.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/finishedGoods", schemaPath: "#/properties/finishedGoods/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.lookAlikes !== void 0) {
      let data42 = data.lookAlikes;
      if (Array.isArray(data42)) {
        const len19 = data42.length;
        for (let i19 = 0; i19 < len19; i19++) {
          if (!validate636(data42[i19], { instancePath: instancePath + "/lookAlikes/" + i19, parentData: data42, parentDataProperty: i19, rootData })) {
            vErrors = appended(vErrors, validate636.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/lookAlikes", schemaPath: "#/properties/lookAlikes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.wordLists !== void 0) {
      let data44 = data.wordLists;
      if (Array.isArray(data44)) {
        const len20 = data44.length;
        for (let i20 = 0; i20 < len20; i20++) {
          if (!validate646(data44[i20], { instancePath: instancePath + "/wordLists/" + i20, parentData: data44, parentDataProperty: i20, rootData })) {
            vErrors = appended(vErrors, validate646.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/wordLists", schemaPath: "#/properties/wordLists/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.formWords !== void 0) {
      let data46 = data.formWords;
      if (Array.isArray(data46)) {
        const len21 = data46.length;
        for (let i21 = 0; i21 < len21; i21++) {
          if (!validate651(data46[i21], { instancePath: instancePath + "/formWords/" + i21, parentData: data46, parentDataProperty: i21, rootData })) {
            vErrors = appended(vErrors, validate651.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/formWords", schemaPath: "#/properties/formWords/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.partnerWords !== void 0) {
      let data48 = data.partnerWords;
      if (Array.isArray(data48)) {
        const len22 = data48.length;
        for (let i22 = 0; i22 < len22; i22++) {
          if (!validate655(data48[i22], { instancePath: instancePath + "/partnerWords/" + i22, parentData: data48, parentDataProperty: i22, rootData })) {
            vErrors = appended(vErrors, validate655.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/partnerWords", schemaPath: "#/properties/partnerWords/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data50 = data.rules;
      if (Array.isArray(data50)) {
        const len23 = data50.length;
        for (let i23 = 0; i23 < len23; i23++) {
          if (!validate658(data50[i23], { instancePath: instancePath + "/rules/" + i23, parentData: data50, parentDataProperty: i23, rootData })) {
            vErrors = appended(vErrors, validate658.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data52 = data.tests;
      if (Array.isArray(data52)) {
        const len24 = data52.length;
        for (let i24 = 0; i24 < len24; i24++) {
          if (!validate672(data52[i24], { instancePath: instancePath + "/tests/" + i24, parentData: data52, parentDataProperty: i24, rootData })) {
            vErrors = appended(vErrors, validate672.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!schema290.has(key1) && !key1.startsWith("x-")) {
        const err26 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key1 } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
var validateBaseline = validate685;
function validate686(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "version")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("lodestone" !== data0) {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "lodestone" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate686.errors = vErrors;
  return errors === 0;
}
function validate688(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate688.errors = vErrors;
  return errors === 0;
}
function validate690(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.reviewedOn === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewedOn" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "version" || key0 === "reviewedOn")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.reviewedOn !== void 0) {
      if (!validate688(data.reviewedOn, { instancePath: instancePath + "/reviewedOn", parentData: data, parentDataProperty: "reviewedOn", rootData })) {
        vErrors = appended(vErrors, validate688.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate690.errors = vErrors;
  return errors === 0;
}
var pattern64 = new RegExp("^(?![/\\\\]|[A-Za-z]:[/\\\\]|$)(?!.*//|.*/$|.*(?:[^/.]|[^/.]\\.|[^/]\\.\\.)/\\.\\.(?:/|$))(?!(?:.*/)?\\.(?:/|$)|(?:.*/)?\\.\\.$)", "u");
var pattern65 = new RegExp("^[0-9a-f]{16}$", "u");
function validate694(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.fingerprint === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "at" || key0 === "severity" || key0 === "count" || key0 === "fingerprint")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (typeof data.rule !== "string") {
        const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        const err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!schema282.has(data2)) {
        const err9 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data3 = data.count;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e6 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.fingerprint !== void 0) {
      let data4 = data.fingerprint;
      if (typeof data4 === "string") {
        if (!pattern65.test(data4)) {
          const err13 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate694.errors = vErrors;
  return errors === 0;
}
function validate693(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "findings")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern64.test(data0)) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?![/\\\\]|[A-Za-z]:[/\\\\]|$)(?!.*//|.*/$|.*(?:[^/.]|[^/.]\\.|[^/]\\.\\.)/\\.\\.(?:/|$))(?!(?:.*/)?\\.(?:/|$)|(?:.*/)?\\.\\.$)" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate694(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate694.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate693.errors = vErrors;
  return errors === 0;
}
function validate685(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.asOf === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.packs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packs" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "asOf" || key0 === "packs" || key0 === "files")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      let data0 = data.schemaVersion;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err6 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (1 !== data0) {
        const err7 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      if (!validate686(data.tool, { instancePath: instancePath + "/tool", parentData: data, parentDataProperty: "tool", rootData })) {
        vErrors = appended(vErrors, validate686.errors);
        errors = vErrors.length;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate688(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData })) {
        vErrors = appended(vErrors, validate688.errors);
        errors = vErrors.length;
      }
    }
    if (data.packs !== void 0) {
      let data3 = data.packs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate690(data3[i0], { instancePath: instancePath + "/packs/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate690.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data5 = data.files;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate693(data5[i1], { instancePath: instancePath + "/files/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate693.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate685.errors = vErrors;
  return errors === 0;
}
var validateItem = validate697;
function validate697(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate34(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate92(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate82(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!schema49.has(data4)) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate99(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate32(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate34(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate32(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate38(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate105(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      let data11 = data.tariffCodes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate107(data11[i0], { instancePath: instancePath + "/tariffCodes/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
            vErrors = appended(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/tariffCodes", schemaPath: "#/properties/tariffCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.controlCodes !== void 0) {
      let data13 = data.controlCodes;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate77(data13[i1], { instancePath: instancePath + "/controlCodes/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = appended(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/controlCodes", schemaPath: "#/properties/controlCodes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate111(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate34(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate114(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      let data18 = data.composition;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate117(data18[i2], { instancePath: instancePath + "/composition/" + i2, parentData: data18, parentDataProperty: i2, rootData })) {
            vErrors = appended(vErrors, validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/composition", schemaPath: "#/properties/composition/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.compositionStatus !== void 0) {
      let data20 = data.compositionStatus;
      if (typeof data20 !== "string") {
        const err12 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!schema67.has(data20)) {
        const err13 = { instancePath: instancePath + "/compositionStatus", schemaPath: "#/properties/compositionStatus/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.mass !== void 0) {
      if (!validate81(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate129(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate133(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate89(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate34(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema73.has(key0) && !key0.startsWith("x-")) {
        const err14 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate697.errors = vErrors;
  return errors === 0;
}
var validateLine = validate718;
function validate718(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ref === void 0) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ref" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partNumber === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partNumber" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.quantity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.partNumber !== void 0) {
      if (!validate176(data.partNumber, { instancePath: instancePath + "/partNumber", parentData: data, parentDataProperty: "partNumber", rootData })) {
        vErrors = appended(vErrors, validate176.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate178(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = appended(vErrors, validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      if (!validate182(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData })) {
        vErrors = appended(vErrors, validate182.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate184(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = appended(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate186(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = appended(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.form !== void 0) {
      if (!validate188(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData })) {
        vErrors = appended(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturer !== void 0) {
      if (!validate190(data.manufacturer, { instancePath: instancePath + "/manufacturer", parentData: data, parentDataProperty: "manufacturer", rootData })) {
        vErrors = appended(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.manufacturerPartNumber !== void 0) {
      if (!validate194(data.manufacturerPartNumber, { instancePath: instancePath + "/manufacturerPartNumber", parentData: data, parentDataProperty: "manufacturerPartNumber", rootData })) {
        vErrors = appended(vErrors, validate194.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier !== void 0) {
      if (!validate196(data.supplier, { instancePath: instancePath + "/supplier", parentData: data, parentDataProperty: "supplier", rootData })) {
        vErrors = appended(vErrors, validate196.errors);
        errors = vErrors.length;
      }
    }
    if (data.countryOfOrigin !== void 0) {
      if (!validate200(data.countryOfOrigin, { instancePath: instancePath + "/countryOfOrigin", parentData: data, parentDataProperty: "countryOfOrigin", rootData })) {
        vErrors = appended(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.hsCode !== void 0) {
      if (!validate202(data.hsCode, { instancePath: instancePath + "/hsCode", parentData: data, parentDataProperty: "hsCode", rootData })) {
        vErrors = appended(vErrors, validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.tariffCodes !== void 0) {
      if (!validate204(data.tariffCodes, { instancePath: instancePath + "/tariffCodes", parentData: data, parentDataProperty: "tariffCodes", rootData })) {
        vErrors = appended(vErrors, validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlCodes !== void 0) {
      if (!validate207(data.controlCodes, { instancePath: instancePath + "/controlCodes", parentData: data, parentDataProperty: "controlCodes", rootData })) {
        vErrors = appended(vErrors, validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.casNumber !== void 0) {
      if (!validate210(data.casNumber, { instancePath: instancePath + "/casNumber", parentData: data, parentDataProperty: "casNumber", rootData })) {
        vErrors = appended(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.material !== void 0) {
      if (!validate212(data.material, { instancePath: instancePath + "/material", parentData: data, parentDataProperty: "material", rootData })) {
        vErrors = appended(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.magnet !== void 0) {
      if (!validate214(data.magnet, { instancePath: instancePath + "/magnet", parentData: data, parentDataProperty: "magnet", rootData })) {
        vErrors = appended(vErrors, validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.composition !== void 0) {
      if (!validate217(data.composition, { instancePath: instancePath + "/composition", parentData: data, parentDataProperty: "composition", rootData })) {
        vErrors = appended(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.compositionStatus !== void 0) {
      if (!validate220(data.compositionStatus, { instancePath: instancePath + "/compositionStatus", parentData: data, parentDataProperty: "compositionStatus", rootData })) {
        vErrors = appended(vErrors, validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.mass !== void 0) {
      if (!validate222(data.mass, { instancePath: instancePath + "/mass", parentData: data, parentDataProperty: "mass", rootData })) {
        vErrors = appended(vErrors, validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate225(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = appended(vErrors, validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data.endUse !== void 0) {
      if (!validate228(data.endUse, { instancePath: instancePath + "/endUse", parentData: data, parentDataProperty: "endUse", rootData })) {
        vErrors = appended(vErrors, validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate232(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = appended(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate235(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = appended(vErrors, validate235.errors);
        errors = vErrors.length;
      }
    }
    if (data.customsRemark !== void 0) {
      let data23 = data.customsRemark;
      if (typeof data23 !== "string") {
        const err5 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!schema123.has(data23)) {
        const err6 = { instancePath: instancePath + "/customsRemark", schemaPath: "#/properties/customsRemark/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (!validate141(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData })) {
        vErrors = appended(vErrors, validate141.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!schema124.has(key0) && !key0.startsWith("x-")) {
        const err7 = { instancePath, schemaPath: "#/knownKeys", keyword: "knownKeys", params: { key: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate718.errors = vErrors;
  return errors === 0;
}
export {
  validateBaseline,
  validateBom,
  validateConfig,
  validateItem,
  validateLine,
  validatePack,
  validateShipment
};
