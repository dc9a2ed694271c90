// Generated from schemas/ by `npm run generate`. Do not edit.
// <stdin>
var validateBom = validate21;
var schema109 = /* @__PURE__ */ new Set(["kind", "id", "revision", "title", "notes", "endUse", "endUses", "parties", "licences", "currency", "items"]);
var pattern0 = new RegExp("\\S", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema26 = /* @__PURE__ */ new Set(["category", "statement", "endUser", "country", "certificate", "commitments"]);
var schema12 = /* @__PURE__ */ new Set(["automotive", "rail", "marine", "aviation", "space", "wind-power", "energy", "industrial-automation", "consumer-electronics", "household-appliance", "medical", "semiconductor", "telecommunications", "lighting", "chemical-processing", "optics", "research", "other-civil", "military", "undetermined"]);
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema12.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema17 = /* @__PURE__ */ new Set(["civil", "military", "government", "unknown"]);
var schema20 = /* @__PURE__ */ new Set(["name", "nameLocal", "country", "address", "kind", "identifiers", "parents"]);
var schema16 = /* @__PURE__ */ new Set(["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"]);
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema16.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema19 = /* @__PURE__ */ new Set(["name", "country", "sharePercent"]);
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.name)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.country !== void 0) {
            const _errs2 = errors;
            if (!validate35(data.country)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sharePercent !== void 0) {
              let data2 = data.sharePercent;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 100 || isNaN(data2)) {
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      return false;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema19.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.name)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nameLocal !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.nameLocal)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.country !== void 0) {
              const _errs3 = errors;
              if (!validate35(data.country)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.address !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.address)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kind !== void 0) {
                  let data4 = data.kind;
                  const _errs5 = errors;
                  if (typeof data4 !== "string") {
                    return false;
                  }
                  if (!schema17.has(data4)) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.identifiers !== void 0) {
                    let data5 = data.identifiers;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key0 in data5) {
                          const _errs10 = errors;
                          if (!validate22(data5[key0])) {
                            return false;
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.parents !== void 0) {
                      let data7 = data.parents;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs13 = errors;
                            if (!validate39(data7[i0])) {
                              return false;
                            }
                            var valid2 = _errs13 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key1 in data) {
                        if (!schema20.has(key1) && !key1.startsWith("x-")) {
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate32(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
var schema23 = /* @__PURE__ */ new Set(["id", "issued", "validUntil", "signedBy"]);
var pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!pattern1.test(data)) {
          return false;
        }
      } else {
        return false;
      }
    }
  }
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.id)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.issued !== void 0) {
          const _errs2 = errors;
          if (!validate49(data.issued)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.validUntil !== void 0) {
            const _errs3 = errors;
            if (!validate49(data.validUntil)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.signedBy !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.signedBy)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema23.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema25 = /* @__PURE__ */ new Set(["noOtherUse", "noTransfer", "noWmd", "noMilitary"]);
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.noOtherUse !== void 0) {
        const _errs1 = errors;
        if (typeof data.noOtherUse !== "boolean") {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.noTransfer !== void 0) {
          const _errs3 = errors;
          if (typeof data.noTransfer !== "boolean") {
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.noWmd !== void 0) {
            const _errs5 = errors;
            if (typeof data.noWmd !== "boolean") {
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.noMilitary !== void 0) {
              const _errs7 = errors;
              if (typeof data.noMilitary !== "boolean") {
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema25.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.category === void 0 && (missing0 = "category") || data.statement === void 0 && (missing0 = "statement")) {
        return false;
      } else {
        if (data.category !== void 0) {
          const _errs1 = errors;
          if (!validate29(data.category)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.statement !== void 0) {
            const _errs2 = errors;
            if (typeof data.statement !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.endUser !== void 0) {
              const _errs4 = errors;
              if (!validate31(data.endUser)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.country !== void 0) {
                const _errs5 = errors;
                if (!validate35(data.country)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.certificate !== void 0) {
                  const _errs6 = errors;
                  if (!validate47(data.certificate)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.commitments !== void 0) {
                    const _errs7 = errors;
                    if (!validate54(data.commitments)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema26.has(key0) && !key0.startsWith("x-")) {
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate28(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate28(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate32(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema33 = /* @__PURE__ */ new Set(["single", "general", "registration"]);
var schema39 = /* @__PURE__ */ new Set(["number", "list", "type", "validFrom", "validUntil", "endUser", "country", "controlCodes", "quantity"]);
var schema32 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP"]);
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema32.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema35 = /* @__PURE__ */ new Set(["list", "code"]);
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.list === void 0 && (missing0 = "list") || data.code === void 0 && (missing0 = "code")) {
        return false;
      } else {
        if (data.list !== void 0) {
          const _errs1 = errors;
          if (!validate68(data.list)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.code)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema35.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema38 = /* @__PURE__ */ new Set(["value", "unit"]);
var pattern2 = new RegExp("^(?:[A-Z0-9]{2,3}|g|kg|mg|t|pc|m|mm|cm|l|ml)$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            const _errs3 = errors;
            if (!validate79(data.unit)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number")) {
        return false;
      } else {
        if (data.number !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.number)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs2 = errors;
            if (!validate68(data.list)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              let data2 = data.type;
              const _errs3 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema33.has(data2)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.validFrom !== void 0) {
                const _errs5 = errors;
                if (!validate49(data.validFrom)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.validUntil !== void 0) {
                  const _errs6 = errors;
                  if (!validate49(data.validUntil)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endUser !== void 0) {
                    const _errs7 = errors;
                    if (!validate31(data.endUser)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.country !== void 0) {
                      const _errs8 = errors;
                      if (!validate35(data.country)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.controlCodes !== void 0) {
                        let data7 = data.controlCodes;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs11 = errors;
                              if (!validate74(data7[i0])) {
                                return false;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.quantity !== void 0) {
                          const _errs12 = errors;
                          if (!validate78(data.quantity)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key0 in data) {
                            if (!schema39.has(key0) && !key0.startsWith("x-")) {
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate66(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema41 = /* @__PURE__ */ new Set(["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XCD", "XCG", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA", "YER", "ZAR", "ZMW", "ZWG", "ZWL"]);
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema41.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema46 = /* @__PURE__ */ new Set(["primary-material", "processed-part", "assembly", "finished-good"]);
var schema64 = /* @__PURE__ */ new Set(["complete", "incomplete", "unknown"]);
var schema108 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "properties", "mass", "value", "endUse", "items", "ref"]);
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        return false;
      } else {
        for (const key0 in data) {
          const _errs2 = errors;
          if (!validate22(data[key0])) {
            return false;
          }
          var valid0 = _errs2 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate91(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
var schema48 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "mixture", "ceramic", "crystal", "phosphor", "powder", "substrate", "ingot", "wire", "ore", "graphite", "superhard", "battery", "cathode-material", "anode-material", "reagent", "equipment", "technology", "other"]);
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema48.has(data)) {
    return false;
  }
  return errors === 0;
}
var pattern3 = new RegExp("^[0-9](?:[. ]?[0-9]){5,9}$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema51 = /* @__PURE__ */ new Set(["nomenclature", "code"]);
var pattern4 = new RegExp("^[A-Z]{2,8}[0-9]{4}$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nomenclature === void 0 && (missing0 = "nomenclature") || data.code === void 0 && (missing0 = "code")) {
        return false;
      } else {
        if (data.nomenclature !== void 0) {
          let data0 = data.nomenclature;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern4.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.code !== void 0) {
            const _errs3 = errors;
            if (!validate102(data.code)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema51.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema54 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "AlNiCo", "ferrite", "other"]);
var schema55 = /* @__PURE__ */ new Set(["sintered", "bonded", "diffused"]);
var schema56 = /* @__PURE__ */ new Set(["type", "grade", "process"]);
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          return false;
        }
        if (!schema54.has(data0)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.grade !== void 0) {
          const _errs3 = errors;
          if (!validate22(data.grade)) {
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.process !== void 0) {
            let data2 = data.process;
            const _errs4 = errors;
            if (typeof data2 !== "string") {
              return false;
            }
            if (!schema55.has(data2)) {
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema56.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema63 = /* @__PURE__ */ new Set(["element", "casNumber", "substance", "massPercent", "mass"]);
var schema59 = /* @__PURE__ */ new Set(["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y", "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U", "Np", "Pu", "Am", "Cm", "Bk", "Cf", "Es", "Fm", "Md", "No", "Lr", "Rf", "Db", "Sg", "Bh", "Hs", "Mt", "Ds", "Rg", "Cn", "Nh", "Fl", "Mc", "Lv", "Ts", "Og"]);
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema59.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema62 = /* @__PURE__ */ new Set(["min", "max"]);
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.min === void 0 && (missing0 = "min")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.max === void 0 && (missing1 = "max")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.min !== void 0) {
        let data0 = data.min;
        const _errs4 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          return false;
        }
        var valid1 = _errs4 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.max !== void 0) {
          let data1 = data.max;
          const _errs6 = errors;
          if (!(typeof data1 == "number" && isFinite(data1))) {
            return false;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          for (const key0 in data) {
            if (!schema62.has(key0) && !key0.startsWith("x-")) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate120(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
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
    return false;
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
  return errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.element === void 0 && (missing0 = "element")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.casNumber === void 0 && (missing1 = "casNumber")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
        let missing2;
        if (data.substance === void 0 && (missing2 = "substance")) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
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
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.element !== void 0) {
        const _errs5 = errors;
        if (!validate115(data.element)) {
          return false;
        }
        var valid1 = _errs5 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.casNumber !== void 0) {
          const _errs6 = errors;
          if (!validate108(data.casNumber)) {
            return false;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.substance !== void 0) {
            const _errs7 = errors;
            if (!validate22(data.substance)) {
              return false;
            }
            var valid1 = _errs7 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.massPercent !== void 0) {
              const _errs8 = errors;
              if (!validate119(data.massPercent)) {
                return false;
              }
              var valid1 = _errs8 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.mass !== void 0) {
                const _errs9 = errors;
                if (!validate78(data.mass)) {
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                for (const key0 in data) {
                  if (!schema63.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema105 = /* @__PURE__ */ new Set(["purity", "density", "flexuralStrength", "tensileStrength", "elasticLimit", "specificCapacity", "energyDensity", "particleSize", "gritSize", "diameter", "boreDiameter", "wallThickness", "length", "width", "thickness", "hardness", "dislocationDensity", "breakingForce", "peripheralSpeed", "volume", "elongation", "pressure", "transmittance"]);
var schema67 = /* @__PURE__ */ new Set(["%"]);
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 100 || isNaN(data0)) {
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  return false;
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema67.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema70 = /* @__PURE__ */ new Set(["g/cm3", "kg/m3"]);
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema70.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema73 = /* @__PURE__ */ new Set(["MPa", "GPa", "kPa"]);
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema73.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema76 = /* @__PURE__ */ new Set(["mAh/g"]);
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema76.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema79 = /* @__PURE__ */ new Set(["Wh/kg", "kWh/kg"]);
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema79.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema82 = /* @__PURE__ */ new Set(["um", "nm", "mm"]);
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema82.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema85 = /* @__PURE__ */ new Set(["mm", "um", "cm", "m", "inch"]);
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema85.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema88 = /* @__PURE__ */ new Set(["HRB"]);
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema88.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema91 = /* @__PURE__ */ new Set(["1/cm2"]);
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema91.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema94 = /* @__PURE__ */ new Set(["N", "kN", "cN"]);
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema94.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema97 = /* @__PURE__ */ new Set(["m/s"]);
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema97.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema100 = /* @__PURE__ */ new Set(["m3", "l"]);
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema100.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema103 = /* @__PURE__ */ new Set(["GPa", "MPa"]);
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data1 = data.unit;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema103.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.purity !== void 0) {
        const _errs1 = errors;
        if (!validate126(data.purity)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.density !== void 0) {
          const _errs2 = errors;
          if (!validate128(data.density)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flexuralStrength !== void 0) {
            const _errs3 = errors;
            if (!validate130(data.flexuralStrength)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tensileStrength !== void 0) {
              const _errs4 = errors;
              if (!validate130(data.tensileStrength)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.elasticLimit !== void 0) {
                const _errs5 = errors;
                if (!validate130(data.elasticLimit)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.specificCapacity !== void 0) {
                  const _errs6 = errors;
                  if (!validate134(data.specificCapacity)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.energyDensity !== void 0) {
                    const _errs7 = errors;
                    if (!validate136(data.energyDensity)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.particleSize !== void 0) {
                      const _errs8 = errors;
                      if (!validate138(data.particleSize)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.gritSize !== void 0) {
                        const _errs9 = errors;
                        if (!validate138(data.gritSize)) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.diameter !== void 0) {
                          const _errs10 = errors;
                          if (!validate141(data.diameter)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.boreDiameter !== void 0) {
                            const _errs11 = errors;
                            if (!validate141(data.boreDiameter)) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.wallThickness !== void 0) {
                              const _errs12 = errors;
                              if (!validate141(data.wallThickness)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.length !== void 0) {
                                const _errs13 = errors;
                                if (!validate141(data.length)) {
                                  return false;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.width !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate141(data.width)) {
                                    return false;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.thickness !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate141(data.thickness)) {
                                      return false;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.hardness !== void 0) {
                                      const _errs16 = errors;
                                      if (!validate148(data.hardness)) {
                                        return false;
                                      }
                                      var valid0 = _errs16 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.dislocationDensity !== void 0) {
                                        const _errs17 = errors;
                                        if (!validate150(data.dislocationDensity)) {
                                          return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.breakingForce !== void 0) {
                                          const _errs18 = errors;
                                          if (!validate152(data.breakingForce)) {
                                            return false;
                                          }
                                          var valid0 = _errs18 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.peripheralSpeed !== void 0) {
                                            const _errs19 = errors;
                                            if (!validate154(data.peripheralSpeed)) {
                                              return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.volume !== void 0) {
                                              const _errs20 = errors;
                                              if (!validate156(data.volume)) {
                                                return false;
                                              }
                                              var valid0 = _errs20 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.elongation !== void 0) {
                                                const _errs21 = errors;
                                                if (!validate126(data.elongation)) {
                                                  return false;
                                                }
                                                var valid0 = _errs21 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.pressure !== void 0) {
                                                  const _errs22 = errors;
                                                  if (!validate159(data.pressure)) {
                                                    return false;
                                                  }
                                                  var valid0 = _errs22 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.transmittance !== void 0) {
                                                    const _errs23 = errors;
                                                    if (!validate126(data.transmittance)) {
                                                      return false;
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    for (const key0 in data) {
                                                      if (!schema105.has(key0) && !key0.startsWith("x-")) {
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema107 = /* @__PURE__ */ new Set(["amount", "currency"]);
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount")) {
        return false;
      } else {
        if (data.amount !== void 0) {
          let data0 = data.amount;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.currency !== void 0) {
            const _errs3 = errors;
            if (!validate84(data.currency)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema107.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var wrapper0 = { validate: validate86 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.description === void 0 && (missing0 = "description")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.ref === void 0 && (missing1 = "ref")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.partNumber === void 0 && (missing2 = "partNumber") || data.quantity === void 0 && (missing2 = "quantity")) {
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate22(data.partNumber)) {
            return false;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate89(data.description)) {
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.quantity !== void 0) {
              let data2 = data.quantity;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                const _errs8 = errors;
                if (!validate79(data.unit)) {
                  return false;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.level !== void 0) {
                  let data4 = data.level;
                  const _errs9 = errors;
                  if (typeof data4 !== "string") {
                    return false;
                  }
                  if (!schema46.has(data4)) {
                    return false;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs11 = errors;
                    if (!validate96(data.form)) {
                      return false;
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs12 = errors;
                      if (!validate31(data.manufacturer)) {
                        return false;
                      }
                      var valid1 = _errs12 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs13 = errors;
                        if (!validate22(data.manufacturerPartNumber)) {
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs14 = errors;
                          if (!validate31(data.supplier)) {
                            return false;
                          }
                          var valid1 = _errs14 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs15 = errors;
                            if (!validate35(data.countryOfOrigin)) {
                              return false;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.hsCode !== void 0) {
                              const _errs16 = errors;
                              if (!validate102(data.hsCode)) {
                                return false;
                              }
                              var valid1 = _errs16 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.tariffCodes !== void 0) {
                                let data11 = data.tariffCodes;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (Array.isArray(data11)) {
                                    var valid2 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs19 = errors;
                                      if (!validate104(data11[i0])) {
                                        return false;
                                      }
                                      var valid2 = _errs19 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid1 = _errs17 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.controlCodes !== void 0) {
                                  let data13 = data.controlCodes;
                                  const _errs20 = errors;
                                  if (errors === _errs20) {
                                    if (Array.isArray(data13)) {
                                      var valid3 = true;
                                      const len1 = data13.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs22 = errors;
                                        if (!validate74(data13[i1])) {
                                          return false;
                                        }
                                        var valid3 = _errs22 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs20 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.casNumber !== void 0) {
                                    const _errs23 = errors;
                                    if (!validate108(data.casNumber)) {
                                      return false;
                                    }
                                    var valid1 = _errs23 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.material !== void 0) {
                                      const _errs24 = errors;
                                      if (!validate22(data.material)) {
                                        return false;
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.magnet !== void 0) {
                                        const _errs25 = errors;
                                        if (!validate111(data.magnet)) {
                                          return false;
                                        }
                                        var valid1 = _errs25 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.composition !== void 0) {
                                          let data18 = data.composition;
                                          const _errs26 = errors;
                                          if (errors === _errs26) {
                                            if (Array.isArray(data18)) {
                                              var valid4 = true;
                                              const len2 = data18.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs28 = errors;
                                                if (!validate114(data18[i2])) {
                                                  return false;
                                                }
                                                var valid4 = _errs28 === errors;
                                                if (!valid4) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid1 = _errs26 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.compositionStatus !== void 0) {
                                            let data20 = data.compositionStatus;
                                            const _errs29 = errors;
                                            if (typeof data20 !== "string") {
                                              return false;
                                            }
                                            if (!schema64.has(data20)) {
                                              return false;
                                            }
                                            var valid1 = _errs29 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.properties !== void 0) {
                                              const _errs31 = errors;
                                              if (!validate125(data.properties)) {
                                                return false;
                                              }
                                              var valid1 = _errs31 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.mass !== void 0) {
                                                const _errs32 = errors;
                                                if (!validate78(data.mass)) {
                                                  return false;
                                                }
                                                var valid1 = _errs32 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.value !== void 0) {
                                                  const _errs33 = errors;
                                                  if (!validate164(data.value)) {
                                                    return false;
                                                  }
                                                  var valid1 = _errs33 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.endUse !== void 0) {
                                                    const _errs34 = errors;
                                                    if (!validate27(data.endUse)) {
                                                      return false;
                                                    }
                                                    var valid1 = _errs34 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.items !== void 0) {
                                                      const _errs35 = errors;
                                                      if (!wrapper0.validate(data.items)) {
                                                        return false;
                                                      }
                                                      var valid1 = _errs35 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.ref !== void 0) {
                                                        const _errs36 = errors;
                                                        if (!validate22(data.ref)) {
                                                          return false;
                                                        }
                                                        var valid1 = _errs36 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        for (const key0 in data) {
                                                          if (!schema108.has(key0) && !key0.startsWith("x-")) {
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate87(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.items === void 0 && (missing0 = "items")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("bom" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.id)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.revision !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.revision)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs5 = errors;
                if (!validate22(data.title)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.notes !== void 0) {
                  const _errs6 = errors;
                  if (!validate22(data.notes)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endUse !== void 0) {
                    const _errs7 = errors;
                    if (!validate27(data.endUse)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUses !== void 0) {
                      const _errs8 = errors;
                      if (!validate59(data.endUses)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.parties !== void 0) {
                        const _errs9 = errors;
                        if (!validate62(data.parties)) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.licences !== void 0) {
                          const _errs10 = errors;
                          if (!validate65(data.licences)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.currency !== void 0) {
                            const _errs11 = errors;
                            if (!validate84(data.currency)) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.items !== void 0) {
                              const _errs12 = errors;
                              if (!validate86(data.items)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema109.has(key0) && !key0.startsWith("x-")) {
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validateShipment = validate171;
var schema149 = /* @__PURE__ */ new Set(["kind", "id", "exportDate", "exporter", "consignee", "importer", "endUser", "intermediaries", "countryOfExport", "countryOfDestination", "transitCountries", "deliveryTerms", "licences", "endUse", "endUses", "parties", "currency", "items"]);
var schema112 = /* @__PURE__ */ new Set(["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"]);
var schema113 = /* @__PURE__ */ new Set(["incoterm", "place"]);
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.incoterm === void 0 && (missing0 = "incoterm")) {
        return false;
      } else {
        if (data.incoterm !== void 0) {
          let data0 = data.incoterm;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema112.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.place !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.place)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema113.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema147 = /* @__PURE__ */ new Set(["controlled", "not-controlled"]);
var schema148 = /* @__PURE__ */ new Set(["partNumber", "description", "quantity", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "properties", "mass", "value", "endUse", "items", "ref", "customsRemark", "licence"]);
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate91(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema46.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema48.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate32(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate32(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema16.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate104(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate74(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          return false;
        }
        if (!schema54.has(data0)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.grade !== void 0) {
          const _errs3 = errors;
          if (!validate22(data.grade)) {
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.process !== void 0) {
            let data2 = data.process;
            const _errs4 = errors;
            if (typeof data2 !== "string") {
              return false;
            }
            if (!schema55.has(data2)) {
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema56.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate114(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema64.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
        return false;
      } else {
        if (data.value !== void 0) {
          let data0 = data.value;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            const _errs3 = errors;
            if (!validate79(data.unit)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema38.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount")) {
        return false;
      } else {
        if (data.amount !== void 0) {
          let data0 = data.amount;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.currency !== void 0) {
            const _errs3 = errors;
            if (!validate84(data.currency)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema107.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate28(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate87(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.description === void 0 && (missing0 = "description")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.ref === void 0 && (missing1 = "ref")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.partNumber === void 0 && (missing2 = "partNumber") || data.quantity === void 0 && (missing2 = "quantity")) {
        return false;
      } else {
        if (data.partNumber !== void 0) {
          const _errs4 = errors;
          if (!validate191(data.partNumber)) {
            return false;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.description !== void 0) {
            const _errs5 = errors;
            if (!validate193(data.description)) {
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.quantity !== void 0) {
              const _errs6 = errors;
              if (!validate197(data.quantity)) {
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                const _errs7 = errors;
                if (!validate199(data.unit)) {
                  return false;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.level !== void 0) {
                  const _errs8 = errors;
                  if (!validate201(data.level)) {
                    return false;
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.form !== void 0) {
                    const _errs9 = errors;
                    if (!validate203(data.form)) {
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.manufacturer !== void 0) {
                      const _errs10 = errors;
                      if (!validate205(data.manufacturer)) {
                        return false;
                      }
                      var valid1 = _errs10 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.manufacturerPartNumber !== void 0) {
                        const _errs11 = errors;
                        if (!validate209(data.manufacturerPartNumber)) {
                          return false;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.supplier !== void 0) {
                          const _errs12 = errors;
                          if (!validate211(data.supplier)) {
                            return false;
                          }
                          var valid1 = _errs12 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.countryOfOrigin !== void 0) {
                            const _errs13 = errors;
                            if (!validate215(data.countryOfOrigin)) {
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.hsCode !== void 0) {
                              const _errs14 = errors;
                              if (!validate217(data.hsCode)) {
                                return false;
                              }
                              var valid1 = _errs14 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.tariffCodes !== void 0) {
                                const _errs15 = errors;
                                if (!validate219(data.tariffCodes)) {
                                  return false;
                                }
                                var valid1 = _errs15 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.controlCodes !== void 0) {
                                  const _errs16 = errors;
                                  if (!validate222(data.controlCodes)) {
                                    return false;
                                  }
                                  var valid1 = _errs16 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.casNumber !== void 0) {
                                    const _errs17 = errors;
                                    if (!validate225(data.casNumber)) {
                                      return false;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.material !== void 0) {
                                      const _errs18 = errors;
                                      if (!validate227(data.material)) {
                                        return false;
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.magnet !== void 0) {
                                        const _errs19 = errors;
                                        if (!validate229(data.magnet)) {
                                          return false;
                                        }
                                        var valid1 = _errs19 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.composition !== void 0) {
                                          const _errs20 = errors;
                                          if (!validate232(data.composition)) {
                                            return false;
                                          }
                                          var valid1 = _errs20 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data.compositionStatus !== void 0) {
                                            const _errs21 = errors;
                                            if (!validate235(data.compositionStatus)) {
                                              return false;
                                            }
                                            var valid1 = _errs21 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data.properties !== void 0) {
                                              const _errs22 = errors;
                                              if (!validate125(data.properties)) {
                                                return false;
                                              }
                                              var valid1 = _errs22 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data.mass !== void 0) {
                                                const _errs23 = errors;
                                                if (!validate238(data.mass)) {
                                                  return false;
                                                }
                                                var valid1 = _errs23 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data.value !== void 0) {
                                                  const _errs24 = errors;
                                                  if (!validate241(data.value)) {
                                                    return false;
                                                  }
                                                  var valid1 = _errs24 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data.endUse !== void 0) {
                                                    const _errs25 = errors;
                                                    if (!validate244(data.endUse)) {
                                                      return false;
                                                    }
                                                    var valid1 = _errs25 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data.items !== void 0) {
                                                      const _errs26 = errors;
                                                      if (!validate248(data.items)) {
                                                        return false;
                                                      }
                                                      var valid1 = _errs26 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data.ref !== void 0) {
                                                        const _errs27 = errors;
                                                        if (!validate251(data.ref)) {
                                                          return false;
                                                        }
                                                        var valid1 = _errs27 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data.customsRemark !== void 0) {
                                                          let data24 = data.customsRemark;
                                                          const _errs28 = errors;
                                                          if (typeof data24 !== "string") {
                                                            return false;
                                                          }
                                                          if (!schema147.has(data24)) {
                                                            return false;
                                                          }
                                                          var valid1 = _errs28 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data.licence !== void 0) {
                                                            const _errs30 = errors;
                                                            if (!validate22(data.licence)) {
                                                              return false;
                                                            }
                                                            var valid1 = _errs30 === errors;
                                                          } else {
                                                            var valid1 = true;
                                                          }
                                                          if (valid1) {
                                                            for (const key0 in data) {
                                                              if (!schema148.has(key0) && !key0.startsWith("x-")) {
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.exporter === void 0 && (missing0 = "exporter") || data.consignee === void 0 && (missing0 = "consignee") || data.countryOfExport === void 0 && (missing0 = "countryOfExport") || data.countryOfDestination === void 0 && (missing0 = "countryOfDestination") || data.items === void 0 && (missing0 = "items")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("shipment" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.id)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.exportDate !== void 0) {
              const _errs4 = errors;
              if (!validate49(data.exportDate)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exporter !== void 0) {
                const _errs5 = errors;
                if (!validate31(data.exporter)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.consignee !== void 0) {
                  const _errs6 = errors;
                  if (!validate31(data.consignee)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.importer !== void 0) {
                    const _errs7 = errors;
                    if (!validate31(data.importer)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUser !== void 0) {
                      const _errs8 = errors;
                      if (!validate31(data.endUser)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.intermediaries !== void 0) {
                        let data7 = data.intermediaries;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs11 = errors;
                              if (!validate31(data7[i0])) {
                                return false;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.countryOfExport !== void 0) {
                          const _errs12 = errors;
                          if (!validate35(data.countryOfExport)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.countryOfDestination !== void 0) {
                            const _errs13 = errors;
                            if (!validate35(data.countryOfDestination)) {
                              return false;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.transitCountries !== void 0) {
                              let data11 = data.transitCountries;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (Array.isArray(data11)) {
                                  var valid2 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs16 = errors;
                                    if (!validate35(data11[i1])) {
                                      return false;
                                    }
                                    var valid2 = _errs16 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.deliveryTerms !== void 0) {
                                const _errs17 = errors;
                                if (!validate182(data.deliveryTerms)) {
                                  return false;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.licences !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate65(data.licences)) {
                                    return false;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.endUse !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate27(data.endUse)) {
                                      return false;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.endUses !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate59(data.endUses)) {
                                        return false;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.parties !== void 0) {
                                        const _errs21 = errors;
                                        if (!validate62(data.parties)) {
                                          return false;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.currency !== void 0) {
                                          const _errs22 = errors;
                                          if (!validate84(data.currency)) {
                                            return false;
                                          }
                                          var valid0 = _errs22 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.items !== void 0) {
                                            let data19 = data.items;
                                            const _errs23 = errors;
                                            if (errors === _errs23) {
                                              if (Array.isArray(data19)) {
                                                var valid3 = true;
                                                const len2 = data19.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  const _errs25 = errors;
                                                  if (!validate190(data19[i2])) {
                                                    return false;
                                                  }
                                                  var valid3 = _errs25 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs23 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            for (const key0 in data) {
                                              if (!schema149.has(key0) && !key0.startsWith("x-")) {
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validateParts = validate255;
var schema160 = /* @__PURE__ */ new Set(["kind", "title", "notes", "endUses", "parts", "uses"]);
var schema157 = /* @__PURE__ */ new Set(["description", "unit", "level", "form", "manufacturer", "manufacturerPartNumber", "supplier", "countryOfOrigin", "hsCode", "tariffCodes", "controlCodes", "casNumber", "material", "magnet", "composition", "compositionStatus", "properties", "mass", "value", "endUse", "source", "waive"]);
var schema154 = /* @__PURE__ */ new Set(["document", "date", "by"]);
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.document !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.document)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.date !== void 0) {
          const _errs2 = errors;
          if (!validate49(data.date)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.by !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.by)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema154.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema156 = /* @__PURE__ */ new Set(["rule", "until", "by", "reason"]);
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.until === void 0 && (missing0 = "until") || data.by === void 0 && (missing0 = "by") || data.reason === void 0 && (missing0 = "reason")) {
        return false;
      } else {
        if (data.rule !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.rule)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.until !== void 0) {
            const _errs2 = errors;
            if (!validate49(data.until)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.by)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.reason)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema156.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.description !== void 0) {
        const _errs1 = errors;
        if (!validate89(data.description)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.unit !== void 0) {
          const _errs2 = errors;
          if (!validate79(data.unit)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.level !== void 0) {
            const _errs3 = errors;
            if (!validate201(data.level)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.form !== void 0) {
              const _errs4 = errors;
              if (!validate96(data.form)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.manufacturer !== void 0) {
                const _errs5 = errors;
                if (!validate31(data.manufacturer)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.manufacturerPartNumber !== void 0) {
                  const _errs6 = errors;
                  if (!validate209(data.manufacturerPartNumber)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.supplier !== void 0) {
                    const _errs7 = errors;
                    if (!validate211(data.supplier)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.countryOfOrigin !== void 0) {
                      const _errs8 = errors;
                      if (!validate215(data.countryOfOrigin)) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.hsCode !== void 0) {
                        const _errs9 = errors;
                        if (!validate102(data.hsCode)) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.tariffCodes !== void 0) {
                          const _errs10 = errors;
                          if (!validate219(data.tariffCodes)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.controlCodes !== void 0) {
                            const _errs11 = errors;
                            if (!validate222(data.controlCodes)) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.casNumber !== void 0) {
                              const _errs12 = errors;
                              if (!validate225(data.casNumber)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.material !== void 0) {
                                const _errs13 = errors;
                                if (!validate227(data.material)) {
                                  return false;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.magnet !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate111(data.magnet)) {
                                    return false;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.composition !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate232(data.composition)) {
                                      return false;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.compositionStatus !== void 0) {
                                      const _errs16 = errors;
                                      if (!validate235(data.compositionStatus)) {
                                        return false;
                                      }
                                      var valid0 = _errs16 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.properties !== void 0) {
                                        const _errs17 = errors;
                                        if (!validate125(data.properties)) {
                                          return false;
                                        }
                                        var valid0 = _errs17 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.mass !== void 0) {
                                          const _errs18 = errors;
                                          if (!validate238(data.mass)) {
                                            return false;
                                          }
                                          var valid0 = _errs18 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.value !== void 0) {
                                            const _errs19 = errors;
                                            if (!validate241(data.value)) {
                                              return false;
                                            }
                                            var valid0 = _errs19 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.endUse !== void 0) {
                                              const _errs20 = errors;
                                              if (!validate27(data.endUse)) {
                                                return false;
                                              }
                                              var valid0 = _errs20 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.source !== void 0) {
                                                const _errs21 = errors;
                                                if (!validate281(data.source)) {
                                                  return false;
                                                }
                                                var valid0 = _errs21 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.waive !== void 0) {
                                                  let data21 = data.waive;
                                                  const _errs22 = errors;
                                                  if (errors === _errs22) {
                                                    if (Array.isArray(data21)) {
                                                      var valid1 = true;
                                                      const len0 = data21.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs24 = errors;
                                                        if (!validate286(data21[i0])) {
                                                          return false;
                                                        }
                                                        var valid1 = _errs24 === errors;
                                                        if (!valid1) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs22 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  for (const key0 in data) {
                                                    if (!schema157.has(key0) && !key0.startsWith("x-")) {
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate260(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate260(data[i0])) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    return false;
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
  return errors === 0;
}
var schema159 = /* @__PURE__ */ new Set(["files", "parts", "endUse"]);
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.files === void 0 && (missing0 = "files")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.parts === void 0 && (missing1 = "parts")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.endUse === void 0 && (missing2 = "endUse")) {
        return false;
      } else {
        if (data.files !== void 0) {
          let data0 = data.files;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                return false;
              } else {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs6 = errors;
                  if (!validate22(data0[i0])) {
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.parts !== void 0) {
            let data2 = data.parts;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  return false;
                } else {
                  var valid3 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs9 = errors;
                    if (!validate22(data2[i1])) {
                      return false;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid1 = _errs7 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.endUse !== void 0) {
              const _errs10 = errors;
              if (!validate27(data.endUse)) {
                return false;
              }
              var valid1 = _errs10 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (!schema159.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if ("parts" !== data0) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.notes !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.notes)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.endUses !== void 0) {
                const _errs5 = errors;
                if (!validate59(data.endUses)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.parts !== void 0) {
                  let data4 = data.parts;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      for (const key0 in data4) {
                        const _errs9 = errors;
                        if (!validate259(data4[key0])) {
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.uses !== void 0) {
                    let data6 = data.uses;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (!validate295(data6[i0])) {
                            return false;
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key1 in data) {
                      if (!schema160.has(key1) && !key1.startsWith("x-")) {
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validateConfig = validate300;
var schema189 = /* @__PURE__ */ new Set(["extends", "files", "regimes", "asOf", "actStates", "rules", "overrides", "packs", "baseline", "shapes", "traceRareEarths", "materials"]);
var schema164 = /* @__PURE__ */ new Set(["bom", "shipment", "parts", "exclude"]);
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate22(data[i0])) {
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bom !== void 0) {
        const _errs1 = errors;
        if (!validate304(data.bom)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.shipment !== void 0) {
          const _errs2 = errors;
          if (!validate304(data.shipment)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.parts !== void 0) {
            const _errs3 = errors;
            if (!validate304(data.parts)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.exclude !== void 0) {
              const _errs4 = errors;
              if (!validate304(data.exclude)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema164.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema166 = /* @__PURE__ */ new Set(["in-force", "suspended", "ended"]);
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema166.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema169 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint", "off"]);
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema169.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate316(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema171 = /* @__PURE__ */ new Set(["files", "rules"]);
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files") || data.rules === void 0 && (missing0 = "rules")) {
        return false;
      } else {
        if (data.files !== void 0) {
          const _errs1 = errors;
          if (!validate304(data.files)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rules !== void 0) {
            const _errs2 = errors;
            if (!validate315(data.rules)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema171.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema173 = /* @__PURE__ */ new Set(["bom", "shipment"]);
var schema174 = /* @__PURE__ */ new Set(["csv", "yaml", "json"]);
var schema183 = /* @__PURE__ */ new Set([".", ","]);
var schema184 = /* @__PURE__ */ new Set(["files", "use", "schema", "validate", "kind", "format", "items", "children", "document", "fields", "decimal", "without"]);
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate22(data[i0])) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    return false;
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
  return errors === 0;
}
var schema182 = /* @__PURE__ */ new Set(["from", "value", "unit", "values"]);
var schema181 = /* @__PURE__ */ new Set(["from"]);
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from")) {
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.from)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          for (const key0 in data) {
            if (!schema181.has(key0) && !key0.startsWith("x-")) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.from !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.from)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.value !== void 0) {
          const _errs2 = errors;
          if (!validate22(data.value)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.unit !== void 0) {
            let data2 = data.unit;
            const _errs3 = errors;
            const _errs4 = errors;
            let valid1 = false;
            const _errs5 = errors;
            if (!validate22(data2)) {
              const err0 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/0/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs6 = errors;
              if (!validate342(data2)) {
                const err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/1/fits", keyword: "fits", params: {} };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              const err2 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
              return false;
            } else {
              errors = _errs4;
              if (vErrors !== null) {
                if (_errs4) {
                  vErrors.length = _errs4;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.values !== void 0) {
              let data3 = data.values;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  for (const key0 in data3) {
                    const _errs10 = errors;
                    if (!validate22(data3[key0])) {
                      return false;
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key1 in data) {
                if (!schema182.has(key1) && !key1.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate22(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate338(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate336(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        if (data.length < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          var valid1 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs4 = errors;
            if (!validate336(data[i0])) {
              const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/fits", keyword: "fits", params: {} };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    return false;
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
  return errors === 0;
}
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (!validate335(data[key0])) {
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files")) {
        return false;
      } else {
        if (data.files !== void 0) {
          const _errs1 = errors;
          if (!validate304(data.files)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.use !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.use)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.schema !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.schema)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.validate !== void 0) {
                const _errs4 = errors;
                if (typeof data.validate !== "boolean") {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kind !== void 0) {
                  let data4 = data.kind;
                  const _errs6 = errors;
                  if (typeof data4 !== "string") {
                    return false;
                  }
                  if (!schema173.has(data4)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.format !== void 0) {
                    let data5 = data.format;
                    const _errs8 = errors;
                    if (typeof data5 !== "string") {
                      return false;
                    }
                    if (!schema174.has(data5)) {
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.items !== void 0) {
                      const _errs10 = errors;
                      if (!validate329(data.items)) {
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.children !== void 0) {
                        const _errs11 = errors;
                        if (!validate329(data.children)) {
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.document !== void 0) {
                          const _errs12 = errors;
                          if (!validate334(data.document)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.fields !== void 0) {
                            const _errs13 = errors;
                            if (!validate334(data.fields)) {
                              return false;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.decimal !== void 0) {
                              let data10 = data.decimal;
                              const _errs14 = errors;
                              if (typeof data10 !== "string") {
                                return false;
                              }
                              if (!schema183.has(data10)) {
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.without !== void 0) {
                                let data11 = data.without;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    for (const key0 in data11) {
                                      let data12 = data11[key0];
                                      const _errs19 = errors;
                                      if (errors === _errs19) {
                                        if (Array.isArray(data12)) {
                                          var valid2 = true;
                                          const len0 = data12.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs21 = errors;
                                            if (!validate22(data12[i0])) {
                                              return false;
                                            }
                                            var valid2 = _errs21 === errors;
                                            if (!valid2) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs19 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                for (const key1 in data) {
                                  if (!schema184.has(key1) && !key1.startsWith("x-")) {
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema188 = /* @__PURE__ */ new Set(["antimony", "bismuth", "rare-earth", "gallium", "germanium", "graphite", "indium", "lithium-battery", "molybdenum", "superhard", "tellurium", "tungsten"]);
var schema187 = /* @__PURE__ */ new Set(["ask", "controlled", "off"]);
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema187.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.antimony !== void 0) {
        const _errs1 = errors;
        if (!validate355(data.antimony)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.bismuth !== void 0) {
          const _errs2 = errors;
          if (!validate355(data.bismuth)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["rare-earth"] !== void 0) {
            const _errs3 = errors;
            if (!validate355(data["rare-earth"])) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.gallium !== void 0) {
              const _errs4 = errors;
              if (!validate355(data.gallium)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.germanium !== void 0) {
                const _errs5 = errors;
                if (!validate355(data.germanium)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.graphite !== void 0) {
                  const _errs6 = errors;
                  if (!validate355(data.graphite)) {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.indium !== void 0) {
                    const _errs7 = errors;
                    if (!validate355(data.indium)) {
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data["lithium-battery"] !== void 0) {
                      const _errs8 = errors;
                      if (!validate355(data["lithium-battery"])) {
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.molybdenum !== void 0) {
                        const _errs9 = errors;
                        if (!validate355(data.molybdenum)) {
                          return false;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.superhard !== void 0) {
                          const _errs10 = errors;
                          if (!validate355(data.superhard)) {
                            return false;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.tellurium !== void 0) {
                            const _errs11 = errors;
                            if (!validate355(data.tellurium)) {
                              return false;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.tungsten !== void 0) {
                              const _errs12 = errors;
                              if (!validate355(data.tungsten)) {
                                return false;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema188.has(key0) && !key0.startsWith("x-")) {
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.extends !== void 0) {
        let data0 = data.extends;
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = false;
        const _errs3 = errors;
        if (!validate22(data0)) {
          const err0 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/fits", keyword: "fits", params: {} };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs6 = errors;
                  if (!validate22(data0[i0])) {
                    const err2 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/fits", keyword: "fits", params: {} };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {} };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
          return false;
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
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.files !== void 0) {
          const _errs7 = errors;
          if (!validate303(data.files)) {
            return false;
          }
          var valid0 = _errs7 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.regimes !== void 0) {
            let data3 = data.regimes;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (Array.isArray(data3)) {
                if (data3.length < 1) {
                  return false;
                } else {
                  var valid3 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs10 = errors;
                    if (!validate68(data3[i1])) {
                      return false;
                    }
                    var valid3 = _errs10 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.asOf !== void 0) {
              const _errs11 = errors;
              if (!validate49(data.asOf)) {
                return false;
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.actStates !== void 0) {
                let data6 = data.actStates;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    for (const key0 in data6) {
                      const _errs15 = errors;
                      if (!validate313(data6[key0])) {
                        return false;
                      }
                      var valid4 = _errs15 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rules !== void 0) {
                  const _errs16 = errors;
                  if (!validate315(data.rules)) {
                    return false;
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.overrides !== void 0) {
                    let data9 = data.overrides;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (Array.isArray(data9)) {
                        var valid5 = true;
                        const len2 = data9.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs19 = errors;
                          if (!validate319(data9[i2])) {
                            return false;
                          }
                          var valid5 = _errs19 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs17 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.packs !== void 0) {
                      let data11 = data.packs;
                      const _errs20 = errors;
                      if (errors === _errs20) {
                        if (Array.isArray(data11)) {
                          var valid6 = true;
                          const len3 = data11.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs22 = errors;
                            if (!validate22(data11[i3])) {
                              return false;
                            }
                            var valid6 = _errs22 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs20 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.baseline !== void 0) {
                        const _errs23 = errors;
                        if (!validate22(data.baseline)) {
                          return false;
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.shapes !== void 0) {
                          let data14 = data.shapes;
                          const _errs24 = errors;
                          if (errors === _errs24) {
                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                              for (const key1 in data14) {
                                const _errs27 = errors;
                                if (!validate325(data14[key1])) {
                                  return false;
                                }
                                var valid7 = _errs27 === errors;
                                if (!valid7) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.traceRareEarths !== void 0) {
                            const _errs28 = errors;
                            if (typeof data.traceRareEarths !== "boolean") {
                              return false;
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.materials !== void 0) {
                              const _errs30 = errors;
                              if (!validate354(data.materials)) {
                                return false;
                              }
                              var valid0 = _errs30 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key2 in data) {
                                if (!schema189.has(key2) && !key2.startsWith("x-")) {
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validatePack = validate369;
var schema400 = /* @__PURE__ */ new Set(["pack", "sources", "acts", "controlledItems", "itemLists", "thresholds", "guidance", "licenceTypes", "provisions", "certificateFields", "customsRemarks", "endUseTreatments", "countryLists", "sourcingRestrictions", "parties", "vagueStatements", "authorities", "nomenclatures", "parameters", "figureWords", "itemForms", "listedForms", "materialClasses", "elements", "tariffCodes", "casNumbers", "materials", "grades", "finishedGoods", "goods", "lookAlikes", "wordLists", "formWords", "partnerWords", "legalForms", "nameWords", "nameCompounds", "characterFoldings", "placeholders", "countryGroups", "rules", "tests"]);
var schema192 = /* @__PURE__ */ new Set(["PRC", "US", "EU", "JP", "house"]);
var schema193 = /* @__PURE__ */ new Set(["id", "title", "version", "reviewedOn", "authority", "note"]);
var pattern13 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern14 = new RegExp("^[0-9][0-9A-Za-z.+-]*$", "u");
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.version === void 0 && (missing0 = "version") || data.reviewedOn === void 0 && (missing0 = "reviewedOn") || data.authority === void 0 && (missing0 = "authority")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data2 = data.version;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern14.test(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reviewedOn !== void 0) {
                const _errs6 = errors;
                if (!validate49(data.reviewedOn)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.authority !== void 0) {
                  let data4 = data.authority;
                  const _errs7 = errors;
                  if (typeof data4 !== "string") {
                    return false;
                  }
                  if (!schema192.has(data4)) {
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs9 = errors;
                    if (!validate22(data.note)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema193.has(key0) && !key0.startsWith("x-")) {
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema196 = /* @__PURE__ */ new Set(["url", "title", "date", "read", "note"]);
var pattern15 = new RegExp("^https?://\\S+$", "u");
var pattern16 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$", "u");
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.title === void 0 && (missing0 = "title") || data.read === void 0 && (missing0 = "read")) {
        return false;
      } else {
        if (data.url !== void 0) {
          let data0 = data.url;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern15.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date !== void 0) {
              let data2 = data.date;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern16.test(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.read !== void 0) {
                const _errs6 = errors;
                if (typeof data.read !== "boolean") {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.note !== void 0) {
                  const _errs8 = errors;
                  if (!validate22(data.note)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key0 in data) {
                    if (!schema196.has(key0) && !key0.startsWith("x-")) {
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate376(data)) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/fits", keyword: "fits", params: {} };
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
    const _errs2 = errors;
    if (!validate22(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs2 === errors;
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
    return false;
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
  return errors === 0;
}
var schema199 = /* @__PURE__ */ new Set(["law", "regulation", "announcement", "list", "suspension", "draft", "statement"]);
var schema227 = /* @__PURE__ */ new Set(["id", "authority", "kind", "issuers", "shortTitle", "title", "issued", "effective", "notBefore", "seenInForce", "suspensions", "resumptions", "ends", "suspends", "clauses", "lastKnown", "reach", "requires", "bars", "itemsOf", "confidence", "citations", "note"]);
var pattern17 = new RegExp("^[a-z]+-[0-9]{4}-[a-z0-9][a-z0-9.-]*$", "u");
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern17.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema201 = /* @__PURE__ */ new Set(["en", "zh", "ja", "de", "fr"]);
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.en === void 0 && (missing0 = "en")) {
        return false;
      } else {
        if (data.en !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.en)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.zh !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.zh)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ja !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.ja)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.de !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.de)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.fr !== void 0) {
                  const _errs5 = errors;
                  if (!validate22(data.fr)) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key0 in data) {
                    if (!schema201.has(key0) && !key0.startsWith("x-")) {
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema204 = /* @__PURE__ */ new Set(["on", "citations"]);
var pattern18 = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u");
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern18.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate49(data.on)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.citations !== void 0) {
            const _errs2 = errors;
            if (!validate400(data.citations)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema204.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema208 = /* @__PURE__ */ new Set(["from", "until", "by", "lastKnown", "citations", "note"]);
var schema207 = /* @__PURE__ */ new Set(["on", "text", "citations"]);
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.text === void 0 && (missing0 = "text") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate49(data.on)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.text !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.text)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs3 = errors;
              if (!validate400(data.citations)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema207.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.from !== void 0) {
          const _errs1 = errors;
          if (!validate49(data.from)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.until !== void 0) {
            const _errs2 = errors;
            if (!validate49(data.until)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.by !== void 0) {
              const _errs3 = errors;
              if (!validate383(data.by)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastKnown !== void 0) {
                const _errs4 = errors;
                if (!validate407(data.lastKnown)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs5 = errors;
                  if (!validate400(data.citations)) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs6 = errors;
                    if (!validate22(data.note)) {
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema208.has(key0) && !key0.startsWith("x-")) {
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema210 = /* @__PURE__ */ new Set(["on", "by", "citations", "note"]);
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate49(data.on)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.by !== void 0) {
            const _errs2 = errors;
            if (!validate383(data.by)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs3 = errors;
              if (!validate400(data.citations)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.note !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.note)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema210.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.on !== void 0) {
          const _errs1 = errors;
          if (!validate49(data.on)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.by !== void 0) {
            const _errs2 = errors;
            if (!validate383(data.by)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs3 = errors;
              if (!validate400(data.citations)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.note !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.note)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema210.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema216 = /* @__PURE__ */ new Set(["of", "from", "until", "lastKnown", "citations", "note"]);
var schema215 = /* @__PURE__ */ new Set(["act", "clause"]);
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.act === void 0 && (missing0 = "act")) {
        return false;
      } else {
        if (data.act !== void 0) {
          const _errs1 = errors;
          if (!validate383(data.act)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.clause !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.clause)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema215.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.of === void 0 && (missing0 = "of") || data.from === void 0 && (missing0 = "from") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.of !== void 0) {
          let data0 = data.of;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (!validate428(data0[i0])) {
                    return false;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            const _errs4 = errors;
            if (!validate49(data.from)) {
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.until !== void 0) {
              const _errs5 = errors;
              if (!validate49(data.until)) {
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastKnown !== void 0) {
                const _errs6 = errors;
                if (!validate407(data.lastKnown)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs7 = errors;
                  if (!validate400(data.citations)) {
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs8 = errors;
                    if (!validate22(data.note)) {
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema216.has(key0) && !key0.startsWith("x-")) {
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema226 = /* @__PURE__ */ new Set(["id", "title", "effective", "notBefore", "lastKnown", "suspensions", "resumptions", "ends", "requires", "bars", "reach", "itemsOf", "confidence", "citations", "note"]);
var schema219 = /* @__PURE__ */ new Set(["licence", "prohibition", "refusal-in-principle", "case-by-case", "risk-report", "report", "information", "nothing"]);
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema219.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema221 = /* @__PURE__ */ new Set(["military-end-use", "military-end-user", "military-strength", "weapons-of-mass-destruction", "terrorism", "control-list-party", "watch-list-party", "affiliate", "destination"]);
function validate449(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema221.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema223 = /* @__PURE__ */ new Set(["origin", "export", "destinations", "extraterritorial"]);
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.origin !== void 0) {
        let data0 = data.origin;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate35(data0[i0])) {
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.export !== void 0) {
          let data2 = data.export;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data2)) {
              if (data2.length < 1) {
                return false;
              } else {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs6 = errors;
                  if (!validate35(data2[i1])) {
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.destinations !== void 0) {
            let data4 = data.destinations;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  return false;
                } else {
                  var valid3 = true;
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    const _errs9 = errors;
                    if (!validate35(data4[i2])) {
                      return false;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.extraterritorial !== void 0) {
              const _errs10 = errors;
              if (typeof data.extraterritorial !== "boolean") {
                return false;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema223.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema225 = /* @__PURE__ */ new Set(["high", "medium", "low"]);
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema225.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs2 = errors;
            if (!validate388(data.title)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.effective !== void 0) {
              const _errs3 = errors;
              if (!validate49(data.effective)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.notBefore !== void 0) {
                const _errs4 = errors;
                if (!validate49(data.notBefore)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lastKnown !== void 0) {
                  const _errs5 = errors;
                  if (!validate407(data.lastKnown)) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.suspensions !== void 0) {
                    let data5 = data.suspensions;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs8 = errors;
                          if (!validate403(data5[i0])) {
                            return false;
                          }
                          var valid1 = _errs8 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.resumptions !== void 0) {
                      let data7 = data.resumptions;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs11 = errors;
                            if (!validate415(data7[i1])) {
                              return false;
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ends !== void 0) {
                        const _errs12 = errors;
                        if (!validate421(data.ends)) {
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.requires !== void 0) {
                          const _errs13 = errors;
                          if (!validate447(data.requires)) {
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.bars !== void 0) {
                            const _errs14 = errors;
                            if (!validate449(data.bars)) {
                              return false;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.reach !== void 0) {
                              const _errs15 = errors;
                              if (!validate451(data.reach)) {
                                return false;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.itemsOf !== void 0) {
                                let data13 = data.itemsOf;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (Array.isArray(data13)) {
                                    if (data13.length < 1) {
                                      return false;
                                    } else {
                                      var valid3 = true;
                                      const len2 = data13.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs18 = errors;
                                        if (!validate383(data13[i2])) {
                                          return false;
                                        }
                                        var valid3 = _errs18 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.confidence !== void 0) {
                                  const _errs19 = errors;
                                  if (!validate457(data.confidence)) {
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.citations !== void 0) {
                                    const _errs20 = errors;
                                    if (!validate400(data.citations)) {
                                      return false;
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.note !== void 0) {
                                      const _errs21 = errors;
                                      if (!validate22(data.note)) {
                                        return false;
                                      }
                                      var valid0 = _errs21 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      for (const key0 in data) {
                                        if (!schema226.has(key0) && !key0.startsWith("x-")) {
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.authority === void 0 && (missing0 = "authority") || data.kind === void 0 && (missing0 = "kind") || data.issuers === void 0 && (missing0 = "issuers") || data.shortTitle === void 0 && (missing0 = "shortTitle") || data.title === void 0 && (missing0 = "title") || data.issued === void 0 && (missing0 = "issued") || data.requires === void 0 && (missing0 = "requires") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate383(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.authority !== void 0) {
            const _errs2 = errors;
            if (!validate68(data.authority)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data2 = data.kind;
              const _errs3 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema199.has(data2)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.issuers !== void 0) {
                let data3 = data.issuers;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate22(data3[i0])) {
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.shortTitle !== void 0) {
                  const _errs8 = errors;
                  if (!validate22(data.shortTitle)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.title !== void 0) {
                    const _errs9 = errors;
                    if (!validate388(data.title)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.issued !== void 0) {
                      const _errs10 = errors;
                      if (!validate49(data.issued)) {
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.effective !== void 0) {
                        const _errs11 = errors;
                        if (!validate49(data.effective)) {
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.notBefore !== void 0) {
                          const _errs12 = errors;
                          if (!validate49(data.notBefore)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.seenInForce !== void 0) {
                            const _errs13 = errors;
                            if (!validate398(data.seenInForce)) {
                              return false;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.suspensions !== void 0) {
                              let data11 = data.suspensions;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (Array.isArray(data11)) {
                                  var valid2 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs16 = errors;
                                    if (!validate403(data11[i1])) {
                                      return false;
                                    }
                                    var valid2 = _errs16 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.resumptions !== void 0) {
                                let data13 = data.resumptions;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (Array.isArray(data13)) {
                                    var valid3 = true;
                                    const len2 = data13.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs19 = errors;
                                      if (!validate415(data13[i2])) {
                                        return false;
                                      }
                                      var valid3 = _errs19 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ends !== void 0) {
                                  const _errs20 = errors;
                                  if (!validate421(data.ends)) {
                                    return false;
                                  }
                                  var valid0 = _errs20 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.suspends !== void 0) {
                                    let data16 = data.suspends;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                      if (Array.isArray(data16)) {
                                        var valid4 = true;
                                        const len3 = data16.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs23 = errors;
                                          if (!validate427(data16[i3])) {
                                            return false;
                                          }
                                          var valid4 = _errs23 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs21 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.clauses !== void 0) {
                                      let data18 = data.clauses;
                                      const _errs24 = errors;
                                      if (errors === _errs24) {
                                        if (Array.isArray(data18)) {
                                          var valid5 = true;
                                          const len4 = data18.length;
                                          for (let i4 = 0; i4 < len4; i4++) {
                                            const _errs26 = errors;
                                            if (!validate438(data18[i4])) {
                                              return false;
                                            }
                                            var valid5 = _errs26 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        } else {
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs24 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.lastKnown !== void 0) {
                                        const _errs27 = errors;
                                        if (!validate407(data.lastKnown)) {
                                          return false;
                                        }
                                        var valid0 = _errs27 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.reach !== void 0) {
                                          const _errs28 = errors;
                                          if (!validate451(data.reach)) {
                                            return false;
                                          }
                                          var valid0 = _errs28 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.requires !== void 0) {
                                            const _errs29 = errors;
                                            if (!validate447(data.requires)) {
                                              return false;
                                            }
                                            var valid0 = _errs29 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.bars !== void 0) {
                                              const _errs30 = errors;
                                              if (!validate449(data.bars)) {
                                                return false;
                                              }
                                              var valid0 = _errs30 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.itemsOf !== void 0) {
                                                let data24 = data.itemsOf;
                                                const _errs31 = errors;
                                                if (errors === _errs31) {
                                                  if (Array.isArray(data24)) {
                                                    if (data24.length < 1) {
                                                      return false;
                                                    } else {
                                                      var valid6 = true;
                                                      const len5 = data24.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        const _errs33 = errors;
                                                        if (!validate383(data24[i5])) {
                                                          return false;
                                                        }
                                                        var valid6 = _errs33 === errors;
                                                        if (!valid6) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs31 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.confidence !== void 0) {
                                                  const _errs34 = errors;
                                                  if (!validate457(data.confidence)) {
                                                    return false;
                                                  }
                                                  var valid0 = _errs34 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.citations !== void 0) {
                                                    const _errs35 = errors;
                                                    if (!validate400(data.citations)) {
                                                      return false;
                                                    }
                                                    var valid0 = _errs35 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.note !== void 0) {
                                                      const _errs36 = errors;
                                                      if (!validate22(data.note)) {
                                                        return false;
                                                      }
                                                      var valid0 = _errs36 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      for (const key0 in data) {
                                                        if (!schema227.has(key0) && !key0.startsWith("x-")) {
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema240 = /* @__PURE__ */ new Set(["below"]);
var schema246 = /* @__PURE__ */ new Set(["code", "list", "act", "elements", "partners", "concerns", "substances", "form", "exceptForms", "material", "parameters", "alternatives", "commonGoods", "purpose", "name", "tariffCodes", "from", "until", "confidence", "citations", "note"]);
var pattern19 = new RegExp("^[0-9A-Z][0-9A-Za-z.-]*$", "u");
var pattern20 = new RegExp("^[A-Z][a-z]?$", "u");
var pattern22 = new RegExp("^(?:[A-Z][a-z]?|REE)$", "u");
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema231 = /* @__PURE__ */ new Set(["metal", "alloy", "target", "magnet", "oxide", "compound", "ceramic", "crystal", "luminescent", "magnetocaloric", "magnetostrictive", "optical-fibre", "hydrogen-storage", "hydrogen-absorbing", "superhard", "graphite", "powder", "substrate", "ingot", "wire", "battery", "cathode-material", "anode-material", "ore", "reagent", "equipment", "technology", "all"]);
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema231.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema233 = /* @__PURE__ */ new Set(["NdFeB", "SmCo", "any"]);
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema233.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema236 = /* @__PURE__ */ new Set(["purity", "share", "density", "flexuralStrength", "tensileStrength", "elasticLimit", "specificCapacity", "energyDensity", "particleSize", "gritSize", "diameter", "boreDiameter", "wallThickness", "length", "width", "thickness", "hardness", "dislocationDensity", "breakingForce", "peripheralSpeed", "volume", "elongation", "pressure", "transmittance"]);
var schema239 = /* @__PURE__ */ new Set(["property", "of", "over", "atLeast", "under", "atMost", "unit"]);
function validate483(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern25 = new RegExp("^(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$", "u");
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern25.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.over === void 0 && (missing0 = "over")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.atLeast === void 0 && (missing1 = "atLeast")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
        let missing2;
        if (data.under === void 0 && (missing2 = "under")) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
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
      if (!valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.atMost === void 0 && (missing3 = "atMost")) {
            const err3 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.property === void 0 && (missing4 = "property") || data.unit === void 0 && (missing4 = "unit")) {
        return false;
      } else {
        if (data.property !== void 0) {
          let data0 = data.property;
          const _errs6 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema236.has(data0)) {
            return false;
          }
          var valid1 = _errs6 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.of !== void 0) {
            const _errs8 = errors;
            if (!validate483(data.of)) {
              return false;
            }
            var valid1 = _errs8 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.over !== void 0) {
              const _errs9 = errors;
              if (!validate485(data.over)) {
                return false;
              }
              var valid1 = _errs9 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.atLeast !== void 0) {
                const _errs10 = errors;
                if (!validate485(data.atLeast)) {
                  return false;
                }
                var valid1 = _errs10 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.under !== void 0) {
                  const _errs11 = errors;
                  if (!validate485(data.under)) {
                    return false;
                  }
                  var valid1 = _errs11 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.atMost !== void 0) {
                    const _errs12 = errors;
                    if (!validate485(data.atMost)) {
                      return false;
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.unit !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.unit !== "string") {
                        return false;
                      }
                      var valid1 = _errs13 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      for (const key0 in data) {
                        if (!schema239.has(key0) && !key0.startsWith("x-")) {
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs1 = errors;
          if (!validate482(data[i0])) {
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema245 = /* @__PURE__ */ new Set(["nomenclature", "tariffYear", "codes", "direct", "by", "replacedBy", "confidence", "citations", "note"]);
var schema243 = /* @__PURE__ */ new Set(["HS", "CN", "PRC", "HTSUS", "JP"]);
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema243.has(data)) {
    return false;
  }
  return errors === 0;
}
var pattern26 = new RegExp("^(?:(?:19|20)[0-9]{2}|unverified)$", "u");
function validate498(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern26.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern27 = new RegExp("^[0-9]{6,10}$", "u");
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.nomenclature === void 0 && (missing0 = "nomenclature") || data.tariffYear === void 0 && (missing0 = "tariffYear") || data.codes === void 0 && (missing0 = "codes")) {
        return false;
      } else {
        if (data.nomenclature !== void 0) {
          const _errs1 = errors;
          if (!validate496(data.nomenclature)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tariffYear !== void 0) {
            const _errs2 = errors;
            if (!validate498(data.tariffYear)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.codes !== void 0) {
              let data2 = data.codes;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data3 === "string") {
                          if (!pattern27.test(data3)) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.direct !== void 0) {
                let data4 = data.direct;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data4)) {
                    if (data4.length < 1) {
                      return false;
                    } else {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data5 = data4[i1];
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data5 === "string") {
                            if (!pattern27.test(data5)) {
                              return false;
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.by !== void 0) {
                  const _errs11 = errors;
                  if (!validate383(data.by)) {
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.replacedBy !== void 0) {
                    const _errs12 = errors;
                    if (!validate383(data.replacedBy)) {
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.confidence !== void 0) {
                      const _errs13 = errors;
                      if (!validate457(data.confidence)) {
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.citations !== void 0) {
                        const _errs14 = errors;
                        if (!validate400(data.citations)) {
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.note !== void 0) {
                          const _errs15 = errors;
                          if (!validate22(data.note)) {
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key0 in data) {
                            if (!schema245.has(key0) && !key0.startsWith("x-")) {
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.list === void 0 && (missing0 = "list") || data.act === void 0 && (missing0 = "act") || data.elements === void 0 && (missing0 = "elements") || data.form === void 0 && (missing0 = "form") || data.name === void 0 && (missing0 = "name") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern19.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs3 = errors;
            if (!validate68(data.list)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.act !== void 0) {
              const _errs4 = errors;
              if (!validate383(data.act)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.elements !== void 0) {
                let data3 = data.elements;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data4 === "string") {
                          if (!pattern20.test(data4)) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.partners !== void 0) {
                  let data5 = data.partners;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1];
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data6 === "string") {
                              if (!pattern20.test(data6)) {
                                return false;
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.concerns !== void 0) {
                    let data7 = data.concerns;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data8 = data7[i2];
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data8 === "string") {
                                if (!pattern22.test(data8)) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid3 = _errs15 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.substances !== void 0) {
                      const _errs17 = errors;
                      if (!validate474(data.substances)) {
                        return false;
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.form !== void 0) {
                        const _errs18 = errors;
                        if (!validate476(data.form)) {
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.exceptForms !== void 0) {
                          let data11 = data.exceptForms;
                          const _errs19 = errors;
                          if (errors === _errs19) {
                            if (Array.isArray(data11)) {
                              if (data11.length < 1) {
                                return false;
                              } else {
                                var valid4 = true;
                                const len3 = data11.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  const _errs21 = errors;
                                  if (!validate96(data11[i3])) {
                                    return false;
                                  }
                                  var valid4 = _errs21 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.material !== void 0) {
                            const _errs22 = errors;
                            if (!validate479(data.material)) {
                              return false;
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.parameters !== void 0) {
                              const _errs23 = errors;
                              if (!validate481(data.parameters)) {
                                return false;
                              }
                              var valid0 = _errs23 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.alternatives !== void 0) {
                                let data15 = data.alternatives;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                  if (Array.isArray(data15)) {
                                    if (data15.length < 2) {
                                      return false;
                                    } else {
                                      var valid5 = true;
                                      const len4 = data15.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        const _errs26 = errors;
                                        if (!validate481(data15[i4])) {
                                          return false;
                                        }
                                        var valid5 = _errs26 === errors;
                                        if (!valid5) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.commonGoods !== void 0) {
                                  let data17 = data.commonGoods;
                                  const _errs27 = errors;
                                  if (typeof data17 !== "string") {
                                    return false;
                                  }
                                  if (!schema240.has(data17)) {
                                    return false;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.purpose !== void 0) {
                                    const _errs29 = errors;
                                    if (!validate388(data.purpose)) {
                                      return false;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.name !== void 0) {
                                      const _errs30 = errors;
                                      if (!validate388(data.name)) {
                                        return false;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.tariffCodes !== void 0) {
                                        let data20 = data.tariffCodes;
                                        const _errs31 = errors;
                                        if (errors === _errs31) {
                                          if (Array.isArray(data20)) {
                                            var valid6 = true;
                                            const len5 = data20.length;
                                            for (let i5 = 0; i5 < len5; i5++) {
                                              const _errs33 = errors;
                                              if (!validate495(data20[i5])) {
                                                return false;
                                              }
                                              var valid6 = _errs33 === errors;
                                              if (!valid6) {
                                                break;
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.from !== void 0) {
                                          const _errs34 = errors;
                                          if (!validate49(data.from)) {
                                            return false;
                                          }
                                          var valid0 = _errs34 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.until !== void 0) {
                                            const _errs35 = errors;
                                            if (!validate49(data.until)) {
                                              return false;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.confidence !== void 0) {
                                              const _errs36 = errors;
                                              if (!validate457(data.confidence)) {
                                                return false;
                                              }
                                              var valid0 = _errs36 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.citations !== void 0) {
                                                const _errs37 = errors;
                                                if (!validate400(data.citations)) {
                                                  return false;
                                                }
                                                var valid0 = _errs37 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.note !== void 0) {
                                                  const _errs38 = errors;
                                                  if (!validate22(data.note)) {
                                                    return false;
                                                  }
                                                  var valid0 = _errs38 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  for (const key0 in data) {
                                                    if (!schema246.has(key0) && !key0.startsWith("x-")) {
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema252 = /* @__PURE__ */ new Set(["id", "act", "clause", "title", "complete", "origin", "madeOutside", "entries", "from", "until", "confidence", "citations", "note"]);
var schema251 = /* @__PURE__ */ new Set(["name", "elements", "partners", "form", "material", "levels", "contains", "note"]);
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema46.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.elements === void 0 && (missing0 = "elements") || data.form === void 0 && (missing0 = "form")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate388(data.name)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.elements !== void 0) {
            let data1 = data.elements;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data2 === "string") {
                      if (!pattern20.test(data2)) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.partners !== void 0) {
              let data3 = data.partners;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  if (data3.length < 1) {
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data4 = data3[i1];
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data4 === "string") {
                          if (!pattern20.test(data4)) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.form !== void 0) {
                const _errs10 = errors;
                if (!validate476(data.form)) {
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.material !== void 0) {
                  const _errs11 = errors;
                  if (!validate479(data.material)) {
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.levels !== void 0) {
                    let data7 = data.levels;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs14 = errors;
                            if (!validate522(data7[i2])) {
                              return false;
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.contains !== void 0) {
                      let data9 = data.contains;
                      const _errs15 = errors;
                      if (typeof data9 !== "boolean") {
                        return false;
                      }
                      if (true !== data9) {
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs17 = errors;
                        if (!validate22(data.note)) {
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        for (const key0 in data) {
                          if (!schema251.has(key0) && !key0.startsWith("x-")) {
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.title === void 0 && (missing0 = "title") || data.complete === void 0 && (missing0 = "complete") || data.entries === void 0 && (missing0 = "entries") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate383(data.act)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.clause !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.clause)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs5 = errors;
                if (!validate388(data.title)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.complete !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.complete !== "boolean") {
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.origin !== void 0) {
                    let data5 = data.origin;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (Array.isArray(data5)) {
                        if (data5.length < 1) {
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs10 = errors;
                            if (!validate35(data5[i0])) {
                              return false;
                            }
                            var valid1 = _errs10 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.madeOutside !== void 0) {
                      let data7 = data.madeOutside;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data7)) {
                          if (data7.length < 1) {
                            return false;
                          } else {
                            var valid2 = true;
                            const len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs13 = errors;
                              if (!validate35(data7[i1])) {
                                return false;
                              }
                              var valid2 = _errs13 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.entries !== void 0) {
                        let data9 = data.entries;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (Array.isArray(data9)) {
                            if (data9.length < 1) {
                              return false;
                            } else {
                              var valid3 = true;
                              const len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs16 = errors;
                                if (!validate518(data9[i2])) {
                                  return false;
                                }
                                var valid3 = _errs16 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.from !== void 0) {
                          const _errs17 = errors;
                          if (!validate49(data.from)) {
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.until !== void 0) {
                            const _errs18 = errors;
                            if (!validate49(data.until)) {
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.confidence !== void 0) {
                              const _errs19 = errors;
                              if (!validate457(data.confidence)) {
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.citations !== void 0) {
                                const _errs20 = errors;
                                if (!validate400(data.citations)) {
                                  return false;
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.note !== void 0) {
                                  const _errs21 = errors;
                                  if (!validate22(data.note)) {
                                    return false;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key0 in data) {
                                    if (!schema252.has(key0) && !key0.startsWith("x-")) {
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema254 = /* @__PURE__ */ new Set(["value-share-percent", "ownership-percent", "mass-percent", "nanometres", "layers", "working-days", "gram-per-cubic-centimetre", "milliampere-hour-per-gram", "watt-hour-per-kilogram", "kilograms", "months", "years"]);
var schema255 = /* @__PURE__ */ new Set(["at-least", "at-most", "above", "below"]);
var schema256 = /* @__PURE__ */ new Set(["id", "act", "clause", "kind", "value", "comparison", "numerator", "denominator", "appliesTo", "effect", "official", "from", "until", "confidence", "citations", "note"]);
var pattern33 = new RegExp("^[0-9]+(?:\\.[0-9]+)?$", "u");
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.value === void 0 && (missing0 = "value") || data.comparison === void 0 && (missing0 = "comparison") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate383(data.act)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.clause !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.clause)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.kind !== void 0) {
                let data3 = data.kind;
                const _errs5 = errors;
                if (typeof data3 !== "string") {
                  return false;
                }
                if (!schema254.has(data3)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.value !== void 0) {
                  let data4 = data.value;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data4 === "string") {
                      if (!pattern33.test(data4)) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.comparison !== void 0) {
                    let data5 = data.comparison;
                    const _errs9 = errors;
                    if (typeof data5 !== "string") {
                      return false;
                    }
                    if (!schema255.has(data5)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.numerator !== void 0) {
                      const _errs11 = errors;
                      if (!validate22(data.numerator)) {
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.denominator !== void 0) {
                        const _errs12 = errors;
                        if (!validate22(data.denominator)) {
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.appliesTo !== void 0) {
                          const _errs13 = errors;
                          if (!validate22(data.appliesTo)) {
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.effect !== void 0) {
                            const _errs14 = errors;
                            if (!validate22(data.effect)) {
                              return false;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.official !== void 0) {
                              const _errs15 = errors;
                              if (typeof data.official !== "boolean") {
                                return false;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.from !== void 0) {
                                const _errs17 = errors;
                                if (!validate49(data.from)) {
                                  return false;
                                }
                                var valid0 = _errs17 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.until !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate49(data.until)) {
                                    return false;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.confidence !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate457(data.confidence)) {
                                      return false;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.citations !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate400(data.citations)) {
                                        return false;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.note !== void 0) {
                                        const _errs21 = errors;
                                        if (!validate22(data.note)) {
                                          return false;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        for (const key0 in data) {
                                          if (!schema256.has(key0) && !key0.startsWith("x-")) {
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema258 = /* @__PURE__ */ new Set(["controlled", "generally-not-controlled", "explains"]);
var schema259 = /* @__PURE__ */ new Set(["id", "act", "says", "goods", "levels", "forms", "kinds", "byLevel", "document", "issued", "issuedBefore", "from", "until", "confidence", "citations", "note"]);
var pattern35 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.says === void 0 && (missing0 = "says") || data.goods === void 0 && (missing0 = "goods") || data.document === void 0 && (missing0 = "document") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate383(data.act)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.says !== void 0) {
              let data2 = data.says;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema258.has(data2)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.goods !== void 0) {
                const _errs6 = errors;
                if (!validate22(data.goods)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.levels !== void 0) {
                  let data4 = data.levels;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      if (data4.length < 1) {
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (!validate522(data4[i0])) {
                            return false;
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.forms !== void 0) {
                    let data6 = data.forms;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data6)) {
                        if (data6.length < 1) {
                          return false;
                        } else {
                          var valid2 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs12 = errors;
                            if (!validate476(data6[i1])) {
                              return false;
                            }
                            var valid2 = _errs12 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.kinds !== void 0) {
                      let data8 = data.kinds;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data8)) {
                          if (data8.length < 1) {
                            return false;
                          } else {
                            var valid3 = true;
                            const len2 = data8.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data9 = data8[i2];
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data9 === "string") {
                                  if (!pattern35.test(data9)) {
                                    return false;
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid3 = _errs15 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.byLevel !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.byLevel !== "boolean") {
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.document !== void 0) {
                          const _errs19 = errors;
                          if (!validate22(data.document)) {
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.issued !== void 0) {
                            const _errs20 = errors;
                            if (!validate49(data.issued)) {
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.issuedBefore !== void 0) {
                              const _errs21 = errors;
                              if (!validate49(data.issuedBefore)) {
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.from !== void 0) {
                                const _errs22 = errors;
                                if (!validate49(data.from)) {
                                  return false;
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.until !== void 0) {
                                  const _errs23 = errors;
                                  if (!validate49(data.until)) {
                                    return false;
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.confidence !== void 0) {
                                    const _errs24 = errors;
                                    if (!validate457(data.confidence)) {
                                      return false;
                                    }
                                    var valid0 = _errs24 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.citations !== void 0) {
                                      const _errs25 = errors;
                                      if (!validate400(data.citations)) {
                                        return false;
                                      }
                                      var valid0 = _errs25 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.note !== void 0) {
                                        const _errs26 = errors;
                                        if (!validate22(data.note)) {
                                          return false;
                                        }
                                        var valid0 = _errs26 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        for (const key0 in data) {
                                          if (!schema259.has(key0) && !key0.startsWith("x-")) {
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema266 = /* @__PURE__ */ new Set(["id", "list", "act", "articles", "name", "scope", "maxValidityMonths", "endsWhen", "batches", "conditions", "extraDocuments", "excluded", "excludesListings", "allowedCases", "practice", "from", "until", "confidence", "citations", "note"]);
var schema263 = /* @__PURE__ */ new Set(["control-list", "watch-list"]);
function validate570(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema263.has(data)) {
    return false;
  }
  return errors === 0;
}
var schema265 = /* @__PURE__ */ new Set(["text", "confidence", "citations"]);
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.text !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.text)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.confidence !== void 0) {
            const _errs2 = errors;
            if (!validate457(data.confidence)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs3 = errors;
              if (!validate400(data.citations)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema265.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.list === void 0 && (missing0 = "list") || data.act === void 0 && (missing0 = "act") || data.name === void 0 && (missing0 = "name") || data.scope === void 0 && (missing0 = "scope") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema33.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs3 = errors;
            if (!validate68(data.list)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.act !== void 0) {
              const _errs4 = errors;
              if (!validate383(data.act)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.articles !== void 0) {
                let data3 = data.articles;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate22(data3[i0])) {
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  const _errs8 = errors;
                  if (!validate388(data.name)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.scope !== void 0) {
                    const _errs9 = errors;
                    if (!validate22(data.scope)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.maxValidityMonths !== void 0) {
                      let data7 = data.maxValidityMonths;
                      const _errs10 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 1 || isNaN(data7)) {
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.endsWhen !== void 0) {
                        const _errs12 = errors;
                        if (!validate22(data.endsWhen)) {
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.batches !== void 0) {
                          const _errs13 = errors;
                          if (!validate22(data.batches)) {
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.conditions !== void 0) {
                            let data10 = data.conditions;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (Array.isArray(data10)) {
                                if (data10.length < 1) {
                                  return false;
                                } else {
                                  var valid2 = true;
                                  const len1 = data10.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs16 = errors;
                                    if (!validate22(data10[i1])) {
                                      return false;
                                    }
                                    var valid2 = _errs16 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.extraDocuments !== void 0) {
                              let data12 = data.extraDocuments;
                              const _errs17 = errors;
                              if (errors === _errs17) {
                                if (Array.isArray(data12)) {
                                  if (data12.length < 1) {
                                    return false;
                                  } else {
                                    var valid3 = true;
                                    const len2 = data12.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs19 = errors;
                                      if (!validate22(data12[i2])) {
                                        return false;
                                      }
                                      var valid3 = _errs19 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.excluded !== void 0) {
                                let data14 = data.excluded;
                                const _errs20 = errors;
                                if (errors === _errs20) {
                                  if (Array.isArray(data14)) {
                                    if (data14.length < 1) {
                                      return false;
                                    } else {
                                      var valid4 = true;
                                      const len3 = data14.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        const _errs22 = errors;
                                        if (!validate22(data14[i3])) {
                                          return false;
                                        }
                                        var valid4 = _errs22 === errors;
                                        if (!valid4) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.excludesListings !== void 0) {
                                  let data16 = data.excludesListings;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (Array.isArray(data16)) {
                                      if (data16.length < 1) {
                                        return false;
                                      } else {
                                        var valid5 = true;
                                        const len4 = data16.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs25 = errors;
                                          if (!validate570(data16[i4])) {
                                            return false;
                                          }
                                          var valid5 = _errs25 === errors;
                                          if (!valid5) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.allowedCases !== void 0) {
                                    let data18 = data.allowedCases;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (Array.isArray(data18)) {
                                        if (data18.length < 1) {
                                          return false;
                                        } else {
                                          var valid6 = true;
                                          const len5 = data18.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            const _errs28 = errors;
                                            if (!validate22(data18[i5])) {
                                              return false;
                                            }
                                            var valid6 = _errs28 === errors;
                                            if (!valid6) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.practice !== void 0) {
                                      const _errs29 = errors;
                                      if (!validate573(data.practice)) {
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.from !== void 0) {
                                        const _errs30 = errors;
                                        if (!validate49(data.from)) {
                                          return false;
                                        }
                                        var valid0 = _errs30 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.until !== void 0) {
                                          const _errs31 = errors;
                                          if (!validate49(data.until)) {
                                            return false;
                                          }
                                          var valid0 = _errs31 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.confidence !== void 0) {
                                            const _errs32 = errors;
                                            if (!validate457(data.confidence)) {
                                              return false;
                                            }
                                            var valid0 = _errs32 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.citations !== void 0) {
                                              const _errs33 = errors;
                                              if (!validate400(data.citations)) {
                                                return false;
                                              }
                                              var valid0 = _errs33 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.note !== void 0) {
                                                const _errs34 = errors;
                                                if (!validate22(data.note)) {
                                                  return false;
                                                }
                                                var valid0 = _errs34 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                for (const key0 in data) {
                                                  if (!schema266.has(key0) && !key0.startsWith("x-")) {
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema268 = /* @__PURE__ */ new Set(["scope", "application-document", "review", "key-element", "exporter-duty", "end-user-duty", "carrier-duty", "catch-all", "control-list", "watch-list", "extraterritorial", "customs", "exemption", "penalty", "practice"]);
var schema271 = /* @__PURE__ */ new Set(["id", "topic", "basis", "text", "points", "workingDays", "years", "sanction", "from", "until", "confidence", "citations", "note"]);
var schema270 = /* @__PURE__ */ new Set(["act", "clause", "articles"]);
function validate585(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.act === void 0 && (missing0 = "act")) {
        return false;
      } else {
        if (data.act !== void 0) {
          const _errs1 = errors;
          if (!validate383(data.act)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.clause !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.clause)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.articles !== void 0) {
              let data2 = data.articles;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if (!validate22(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema270.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate584(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.topic === void 0 && (missing0 = "topic") || data.basis === void 0 && (missing0 = "basis") || data.text === void 0 && (missing0 = "text") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.topic !== void 0) {
            let data1 = data.topic;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema268.has(data1)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.basis !== void 0) {
              let data2 = data.basis;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate585(data2[i0])) {
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.text !== void 0) {
                const _errs8 = errors;
                if (!validate22(data.text)) {
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.points !== void 0) {
                  let data5 = data.points;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (!validate22(data5[i1])) {
                            return false;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.workingDays !== void 0) {
                    let data7 = data.workingDays;
                    const _errs12 = errors;
                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 < 1 || isNaN(data7)) {
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.years !== void 0) {
                      let data8 = data.years;
                      const _errs14 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                        return false;
                      }
                      if (errors === _errs14) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 < 1 || isNaN(data8)) {
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sanction !== void 0) {
                        const _errs16 = errors;
                        if (!validate22(data.sanction)) {
                          return false;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.from !== void 0) {
                          const _errs17 = errors;
                          if (!validate49(data.from)) {
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.until !== void 0) {
                            const _errs18 = errors;
                            if (!validate49(data.until)) {
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.confidence !== void 0) {
                              const _errs19 = errors;
                              if (!validate457(data.confidence)) {
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.citations !== void 0) {
                                const _errs20 = errors;
                                if (!validate400(data.citations)) {
                                  return false;
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.note !== void 0) {
                                  const _errs21 = errors;
                                  if (!validate22(data.note)) {
                                    return false;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key0 in data) {
                                    if (!schema271.has(key0) && !key0.startsWith("x-")) {
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema273 = /* @__PURE__ */ new Set(["always", "military-destinations"]);
var schema274 = /* @__PURE__ */ new Set(["id", "list", "required", "content", "basis", "confidence", "citations", "note"]);
function validate599(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.list === void 0 && (missing0 = "list") || data.required === void 0 && (missing0 = "required") || data.content === void 0 && (missing0 = "content") || data.basis === void 0 && (missing0 = "basis") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.list !== void 0) {
            const _errs3 = errors;
            if (!validate68(data.list)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.required !== void 0) {
              let data2 = data.required;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema273.has(data2)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.content !== void 0) {
                const _errs6 = errors;
                if (!validate22(data.content)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.basis !== void 0) {
                  let data4 = data.basis;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validate585(data4[i0])) {
                          return false;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.confidence !== void 0) {
                    const _errs10 = errors;
                    if (!validate457(data.confidence)) {
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.citations !== void 0) {
                      const _errs11 = errors;
                      if (!validate400(data.citations)) {
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs12 = errors;
                        if (!validate22(data.note)) {
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        for (const key0 in data) {
                          if (!schema274.has(key0) && !key0.startsWith("x-")) {
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema282 = /* @__PURE__ */ new Set(["id", "acts", "field", "text", "literals", "resembling", "confidence", "citations", "note"]);
var schema277 = /* @__PURE__ */ new Set(["controlled", "notControlled", "confidence", "citations"]);
function validate611(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.controlled === void 0 && (missing0 = "controlled") || data.notControlled === void 0 && (missing0 = "notControlled") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.controlled !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.controlled)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.notControlled !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.notControlled)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.confidence !== void 0) {
              const _errs3 = errors;
              if (!validate457(data.confidence)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.citations !== void 0) {
                const _errs4 = errors;
                if (!validate400(data.citations)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema277.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema281 = /* @__PURE__ */ new Set(["otherForms", "magnets", "confidence", "citations", "note"]);
var schema280 = /* @__PURE__ */ new Set(["NdFeB", "SmCo"]);
function validate618(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema280.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate617(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.otherForms === void 0 && (missing0 = "otherForms") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.otherForms !== void 0) {
          const _errs1 = errors;
          if (typeof data.otherForms !== "boolean") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.magnets !== void 0) {
            let data1 = data.magnets;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate618(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.confidence !== void 0) {
              const _errs6 = errors;
              if (!validate457(data.confidence)) {
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.citations !== void 0) {
                const _errs7 = errors;
                if (!validate400(data.citations)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.note !== void 0) {
                  const _errs8 = errors;
                  if (!validate22(data.note)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key0 in data) {
                    if (!schema281.has(key0) && !key0.startsWith("x-")) {
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate607(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.acts === void 0 && (missing0 = "acts") || data.field === void 0 && (missing0 = "field") || data.text === void 0 && (missing0 = "text") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.acts !== void 0) {
            let data1 = data.acts;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate383(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.field !== void 0) {
              const _errs6 = errors;
              if (!validate388(data.field)) {
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.text !== void 0) {
                const _errs7 = errors;
                if (!validate22(data.text)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.literals !== void 0) {
                  const _errs8 = errors;
                  if (!validate611(data.literals)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.resembling !== void 0) {
                    const _errs9 = errors;
                    if (!validate617(data.resembling)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.confidence !== void 0) {
                      const _errs10 = errors;
                      if (!validate457(data.confidence)) {
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.citations !== void 0) {
                        const _errs11 = errors;
                        if (!validate400(data.citations)) {
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.note !== void 0) {
                          const _errs12 = errors;
                          if (!validate22(data.note)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key0 in data) {
                            if (!schema282.has(key0) && !key0.startsWith("x-")) {
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema284 = /* @__PURE__ */ new Set(["prohibited", "refused-in-principle", "case-by-case", "single-licence-only", "licence-for-unlisted-too", "exempt-with-report", "decided-on-papers"]);
var schema285 = /* @__PURE__ */ new Set(["id", "endUse", "answer", "basis", "confidence", "citations", "note"]);
function validate628(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.endUse === void 0 && (missing0 = "endUse") || data.answer === void 0 && (missing0 = "answer") || data.basis === void 0 && (missing0 = "basis") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endUse !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.endUse)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.answer !== void 0) {
              let data2 = data.answer;
              const _errs4 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema284.has(data2)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.basis !== void 0) {
                let data3 = data.basis;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate585(data3[i0])) {
                        return false;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.confidence !== void 0) {
                  const _errs9 = errors;
                  if (!validate457(data.confidence)) {
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.citations !== void 0) {
                    const _errs10 = errors;
                    if (!validate400(data.citations)) {
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.note !== void 0) {
                      const _errs11 = errors;
                      if (!validate22(data.note)) {
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key0 in data) {
                        if (!schema285.has(key0) && !key0.startsWith("x-")) {
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema287 = /* @__PURE__ */ new Set(["id", "act", "title", "countries", "seenOn", "from", "until", "confidence", "citations", "note"]);
function validate635(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.title === void 0 && (missing0 = "title") || data.countries === void 0 && (missing0 = "countries") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate383(data.act)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs4 = errors;
              if (!validate388(data.title)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.countries !== void 0) {
                let data3 = data.countries;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate35(data3[i0])) {
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.seenOn !== void 0) {
                  const _errs8 = errors;
                  if (!validate49(data.seenOn)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.from !== void 0) {
                    const _errs9 = errors;
                    if (!validate49(data.from)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.until !== void 0) {
                      const _errs10 = errors;
                      if (!validate49(data.until)) {
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.confidence !== void 0) {
                        const _errs11 = errors;
                        if (!validate457(data.confidence)) {
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.citations !== void 0) {
                          const _errs12 = errors;
                          if (!validate400(data.citations)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.note !== void 0) {
                            const _errs13 = errors;
                            if (!validate22(data.note)) {
                              return false;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key0 in data) {
                              if (!schema287.has(key0) && !key0.startsWith("x-")) {
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema289 = /* @__PURE__ */ new Set(["mined", "refined", "separated", "melted", "produced"]);
var schema292 = /* @__PURE__ */ new Set(["id", "act", "countryList", "magnets", "otherMaterials", "steps", "endUse", "from", "until", "confidence", "citations", "note"]);
var schema291 = /* @__PURE__ */ new Set(["categories", "countries"]);
function validate650(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.categories === void 0 && (missing0 = "categories") || data.countries === void 0 && (missing0 = "countries")) {
        return false;
      } else {
        if (data.categories !== void 0) {
          let data0 = data.categories;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (!validate22(data0[i0])) {
                    return false;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.countries !== void 0) {
            let data2 = data.countries;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs6 = errors;
                    if (!validate35(data2[i1])) {
                      return false;
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema291.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate646(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.act === void 0 && (missing0 = "act") || data.countryList === void 0 && (missing0 = "countryList") || data.magnets === void 0 && (missing0 = "magnets") || data.steps === void 0 && (missing0 = "steps") || data.endUse === void 0 && (missing0 = "endUse") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.act !== void 0) {
            const _errs3 = errors;
            if (!validate383(data.act)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.countryList !== void 0) {
              let data2 = data.countryList;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (!pattern13.test(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.magnets !== void 0) {
                let data3 = data.magnets;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate618(data3[i0])) {
                          return false;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.otherMaterials !== void 0) {
                  let data5 = data.otherMaterials;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (!validate22(data5[i1])) {
                            return false;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.steps !== void 0) {
                    let data7 = data.steps;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data8 = data7[i2];
                            const _errs14 = errors;
                            if (typeof data8 !== "string") {
                              return false;
                            }
                            if (!schema289.has(data8)) {
                              return false;
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endUse !== void 0) {
                      const _errs16 = errors;
                      if (!validate650(data.endUse)) {
                        return false;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.from !== void 0) {
                        const _errs17 = errors;
                        if (!validate49(data.from)) {
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.until !== void 0) {
                          const _errs18 = errors;
                          if (!validate49(data.until)) {
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.confidence !== void 0) {
                            const _errs19 = errors;
                            if (!validate457(data.confidence)) {
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.citations !== void 0) {
                              const _errs20 = errors;
                              if (!validate400(data.citations)) {
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs21 = errors;
                                if (!validate22(data.note)) {
                                  return false;
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                for (const key0 in data) {
                                  if (!schema292.has(key0) && !key0.startsWith("x-")) {
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema294 = /* @__PURE__ */ new Set(["name", "aliases", "country", "list", "listing", "act", "position", "from", "until", "confidence", "citations", "note"]);
var pattern43 = new RegExp("^[A-Z]{2}$", "u");
function validate660(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.country === void 0 && (missing0 = "country") || data.list === void 0 && (missing0 = "list") || data.listing === void 0 && (missing0 = "listing") || data.act === void 0 && (missing0 = "act") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (!validate388(data.name)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.aliases !== void 0) {
            let data1 = data.aliases;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate22(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.country !== void 0) {
              let data3 = data.country;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data3 === "string") {
                  if (!pattern43.test(data3)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.list !== void 0) {
                const _errs7 = errors;
                if (!validate68(data.list)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.listing !== void 0) {
                  const _errs8 = errors;
                  if (!validate570(data.listing)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.act !== void 0) {
                    const _errs9 = errors;
                    if (!validate383(data.act)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.position !== void 0) {
                      let data7 = data.position;
                      const _errs10 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        return false;
                      }
                      if (errors === _errs10) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 1 || isNaN(data7)) {
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.from !== void 0) {
                        const _errs12 = errors;
                        if (!validate49(data.from)) {
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.until !== void 0) {
                          const _errs13 = errors;
                          if (!validate49(data.until)) {
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.confidence !== void 0) {
                            const _errs14 = errors;
                            if (!validate457(data.confidence)) {
                              return false;
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.citations !== void 0) {
                              const _errs15 = errors;
                              if (!validate400(data.citations)) {
                                return false;
                              }
                              var valid0 = _errs15 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.note !== void 0) {
                                const _errs16 = errors;
                                if (!validate22(data.note)) {
                                  return false;
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                for (const key0 in data) {
                                  if (!schema294.has(key0) && !key0.startsWith("x-")) {
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema296 = /* @__PURE__ */ new Set(["words", "terms", "note"]);
function validate672(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.words === void 0 && (missing0 = "words") || data.terms === void 0 && (missing0 = "terms")) {
        return false;
      } else {
        if (data.words !== void 0) {
          let data0 = data.words;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs3 = errors;
                  if (!validate22(data0[i0])) {
                    return false;
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.terms !== void 0) {
            let data2 = data.terms;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs6 = errors;
                    if (!validate22(data2[i1])) {
                      return false;
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.note !== void 0) {
              const _errs7 = errors;
              if (!validate22(data.note)) {
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema296.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema303 = /* @__PURE__ */ new Set(["id", "name", "order", "territory", "lists", "controlList", "confidence", "citations", "note"]);
var schema299 = /* @__PURE__ */ new Set(["barred", "watched"]);
var schema300 = /* @__PURE__ */ new Set(["id", "name", "means"]);
function validate681(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate570(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.name)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.means !== void 0) {
              let data2 = data.means;
              const _errs3 = errors;
              if (typeof data2 !== "string") {
                return false;
              }
              if (!schema299.has(data2)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema300.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema302 = /* @__PURE__ */ new Set(["act", "complete", "noControl"]);
function validate685(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.act !== void 0) {
        const _errs1 = errors;
        if (!validate383(data.act)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.complete !== void 0) {
          const _errs2 = errors;
          if (typeof data.complete !== "boolean") {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.noControl !== void 0) {
            let data2 = data.noControl;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate22(data2[i0])) {
                      return false;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema302.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate677(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.order === void 0 && (missing0 = "order") || data.territory === void 0 && (missing0 = "territory") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate68(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.name)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.order !== void 0) {
              let data2 = data.order;
              const _errs3 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                return false;
              }
              if (errors === _errs3) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.territory !== void 0) {
                let data3 = data.territory;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate35(data3[i0])) {
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lists !== void 0) {
                  let data5 = data.lists;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs10 = errors;
                        if (!validate681(data5[i1])) {
                          return false;
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.controlList !== void 0) {
                    const _errs11 = errors;
                    if (!validate685(data.controlList)) {
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.confidence !== void 0) {
                      const _errs12 = errors;
                      if (!validate457(data.confidence)) {
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.citations !== void 0) {
                        const _errs13 = errors;
                        if (!validate400(data.citations)) {
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.note !== void 0) {
                          const _errs14 = errors;
                          if (!validate22(data.note)) {
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          for (const key0 in data) {
                            if (!schema303.has(key0) && !key0.startsWith("x-")) {
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema307 = /* @__PURE__ */ new Set(["id", "system", "prefixes", "name", "world", "digits", "magnetCodes", "shortened", "assumed", "possible"]);
function validate697(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min === void 0 && (missing0 = "min")) {
        return false;
      } else {
        if (data.min !== void 0) {
          let data0 = data.min;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 1 || isNaN(data0)) {
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.max !== void 0) {
            let data1 = data.max;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema62.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern44 = new RegExp("^[A-Z]+$", "u");
var pattern45 = new RegExp("^[0-9]{4,10}$", "u");
function validate693(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.system === void 0 && (missing0 = "system") || data.prefixes === void 0 && (missing0 = "prefixes") || data.name === void 0 && (missing0 = "name") || data.digits === void 0 && (missing0 = "digits")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate496(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.system !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.system)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.prefixes !== void 0) {
              let data2 = data.prefixes;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data3 === "string") {
                          if (!pattern44.test(data3)) {
                            return false;
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs7 = errors;
                if (!validate22(data.name)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.world !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.world !== "boolean") {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.digits !== void 0) {
                    let data6 = data.digits;
                    const _errs10 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 < 6 || isNaN(data6)) {
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.magnetCodes !== void 0) {
                      let data7 = data.magnetCodes;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (typeof data8 === "string") {
                                if (!pattern45.test(data8)) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid2 = _errs14 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.shortened !== void 0) {
                        let data9 = data.shortened;
                        const _errs16 = errors;
                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                          return false;
                        }
                        if (errors === _errs16) {
                          if (typeof data9 == "number" && isFinite(data9)) {
                            if (data9 < 6 || isNaN(data9)) {
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.assumed !== void 0) {
                          const _errs18 = errors;
                          if (!validate697(data.assumed)) {
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.possible !== void 0) {
                            const _errs19 = errors;
                            if (!validate697(data.possible)) {
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key0 in data) {
                              if (!schema307.has(key0) && !key0.startsWith("x-")) {
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema309 = /* @__PURE__ */ new Set(["composition"]);
var schema315 = /* @__PURE__ */ new Set(["id", "names", "description", "declaredIn", "units", "most", "read", "note"]);
var pattern46 = new RegExp("^[a-z][A-Za-z]*$", "u");
var schema311 = /* @__PURE__ */ new Set(["id", "factor", "words"]);
function validate704(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.factor !== void 0) {
            const _errs2 = errors;
            if (!validate485(data.factor)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.words !== void 0) {
              let data2 = data.words;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if (!validate22(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema311.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema313 = /* @__PURE__ */ new Set(["diameter", "bore", "wall", "length", "width", "thickness"]);
var schema314 = /* @__PURE__ */ new Set(["words", "unitsAlone", "aloneFrom", "unless", "nines", "axis", "marks", "things"]);
function validate710(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.words !== void 0) {
        let data0 = data.words;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate22(data0[i0])) {
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.unitsAlone !== void 0) {
          let data2 = data.unitsAlone;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data2)) {
              if (data2.length < 1) {
                return false;
              } else {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs6 = errors;
                  if (!validate22(data2[i1])) {
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.aloneFrom !== void 0) {
            const _errs7 = errors;
            if (!validate485(data.aloneFrom)) {
              return false;
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.unless !== void 0) {
              let data5 = data.unless;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (Array.isArray(data5)) {
                  if (data5.length < 1) {
                    return false;
                  } else {
                    var valid3 = true;
                    const len2 = data5.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs10 = errors;
                      if (!validate22(data5[i2])) {
                        return false;
                      }
                      var valid3 = _errs10 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.nines !== void 0) {
                let data7 = data.nines;
                const _errs11 = errors;
                if (typeof data7 !== "boolean") {
                  return false;
                }
                if (true !== data7) {
                  return false;
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.axis !== void 0) {
                  let data8 = data.axis;
                  const _errs13 = errors;
                  if (typeof data8 !== "string") {
                    return false;
                  }
                  if (!schema313.has(data8)) {
                    return false;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.marks !== void 0) {
                    let data9 = data.marks;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (Array.isArray(data9)) {
                        if (data9.length < 1) {
                          return false;
                        } else {
                          var valid4 = true;
                          const len3 = data9.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs17 = errors;
                            if (!validate22(data9[i3])) {
                              return false;
                            }
                            var valid4 = _errs17 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.things !== void 0) {
                      let data11 = data.things;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (Array.isArray(data11)) {
                          if (data11.length < 1) {
                            return false;
                          } else {
                            var valid5 = true;
                            const len4 = data11.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              const _errs20 = errors;
                              if (!validate22(data11[i4])) {
                                return false;
                              }
                              var valid5 = _errs20 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key0 in data) {
                        if (!schema314.has(key0) && !key0.startsWith("x-")) {
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate701(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.names === void 0 && (missing0 = "names") || data.description === void 0 && (missing0 = "description") || data.units === void 0 && (missing0 = "units")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern46.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.names !== void 0) {
            const _errs3 = errors;
            if (!validate388(data.names)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.description !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.description)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.declaredIn !== void 0) {
                let data3 = data.declaredIn;
                const _errs5 = errors;
                if (typeof data3 !== "string") {
                  return false;
                }
                if (!schema309.has(data3)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.units !== void 0) {
                  let data4 = data.units;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      if (data4.length < 1) {
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (!validate704(data4[i0])) {
                            return false;
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.most !== void 0) {
                    const _errs10 = errors;
                    if (!validate485(data.most)) {
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.read !== void 0) {
                      const _errs11 = errors;
                      if (!validate710(data.read)) {
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.note !== void 0) {
                        const _errs12 = errors;
                        if (!validate22(data.note)) {
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        for (const key0 in data) {
                          if (!schema315.has(key0) && !key0.startsWith("x-")) {
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema317 = /* @__PURE__ */ new Set(["atLeast", "over", "atMost", "under", "upTo", "is"]);
var schema318 = /* @__PURE__ */ new Set(["means", "before", "behind", "between"]);
function validate720(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.means === void 0 && (missing0 = "means")) {
        return false;
      } else {
        if (data.means !== void 0) {
          let data0 = data.means;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema317.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.before !== void 0) {
            let data1 = data.before;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate22(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.behind !== void 0) {
              let data3 = data.behind;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  if (data3.length < 1) {
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs8 = errors;
                      if (!validate22(data3[i1])) {
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.between !== void 0) {
                let data5 = data.between;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      return false;
                    } else {
                      var valid3 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        const _errs11 = errors;
                        if (!validate22(data5[i2])) {
                          return false;
                        }
                        var valid3 = _errs11 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema318.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema320 = /* @__PURE__ */ new Set(["id", "shape", "note"]);
function validate725(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate96(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.shape !== void 0) {
            const _errs2 = errors;
            if (typeof data.shape !== "boolean") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.note !== void 0) {
              const _errs4 = errors;
              if (!validate22(data.note)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema320.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema322 = /* @__PURE__ */ new Set(["id", "is", "mayBe", "note"]);
function validate729(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate476(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.is !== void 0) {
            let data1 = data.is;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate96(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mayBe !== void 0) {
              let data3 = data.mayBe;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data3)) {
                  if (data3.length < 1) {
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs7 = errors;
                      if (!validate96(data3[i1])) {
                        return false;
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.note !== void 0) {
                const _errs8 = errors;
                if (!validate22(data.note)) {
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema322.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema326 = /* @__PURE__ */ new Set(["ask", "controlled"]);
var schema333 = /* @__PURE__ */ new Set(["id", "names", "together", "elements", "elementIs", "endUse", "groups", "magnetElements", "formulas", "note"]);
function validate736(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate740(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern20.test(data0)) {
              return false;
            }
          } else {
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema328 = /* @__PURE__ */ new Set(["words", "called", "elements"]);
function validate743(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.words === void 0 && (missing0 = "words") || data.called === void 0 && (missing0 = "called") || data.elements === void 0 && (missing0 = "elements")) {
        return false;
      } else {
        if (data.words !== void 0) {
          let data0 = data.words;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern13.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.called !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.called)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.elements !== void 0) {
              const _errs4 = errors;
              if (!validate740(data.elements)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema328.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema332 = /* @__PURE__ */ new Set(["partners", "alloyMetals", "baseMetals", "saltMetals", "ratios"]);
var schema331 = /* @__PURE__ */ new Set(["partner", "min", "max"]);
function validate753(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.partner === void 0 && (missing0 = "partner") || data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
        return false;
      } else {
        if (data.partner !== void 0) {
          const _errs1 = errors;
          if (!validate483(data.partner)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.min !== void 0) {
            let data1 = data.min;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.max !== void 0) {
              let data2 = data.max;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema331.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate748(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.partners === void 0 && (missing0 = "partners")) {
        return false;
      } else {
        if (data.partners !== void 0) {
          const _errs1 = errors;
          if (!validate740(data.partners)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.alloyMetals !== void 0) {
            const _errs2 = errors;
            if (!validate740(data.alloyMetals)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.baseMetals !== void 0) {
              const _errs3 = errors;
              if (!validate740(data.baseMetals)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.saltMetals !== void 0) {
                const _errs4 = errors;
                if (!validate740(data.saltMetals)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ratios !== void 0) {
                  let data4 = data.ratios;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validate753(data4[i0])) {
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  for (const key0 in data) {
                    if (!schema332.has(key0) && !key0.startsWith("x-")) {
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate735(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.names === void 0 && (missing0 = "names") || data.together === void 0 && (missing0 = "together") || data.elements === void 0 && (missing0 = "elements") || data.endUse === void 0 && (missing0 = "endUse")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate736(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.names !== void 0) {
            const _errs2 = errors;
            if (!validate388(data.names)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.together !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.together)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.elements !== void 0) {
                const _errs4 = errors;
                if (!validate740(data.elements)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.elementIs !== void 0) {
                  const _errs5 = errors;
                  if (!validate96(data.elementIs)) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endUse !== void 0) {
                    let data5 = data.endUse;
                    const _errs6 = errors;
                    if (typeof data5 !== "string") {
                      return false;
                    }
                    if (!schema326.has(data5)) {
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.groups !== void 0) {
                      let data6 = data.groups;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (Array.isArray(data6)) {
                          var valid1 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs10 = errors;
                            if (!validate743(data6[i0])) {
                              return false;
                            }
                            var valid1 = _errs10 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.magnetElements !== void 0) {
                        const _errs11 = errors;
                        if (!validate740(data.magnetElements)) {
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.formulas !== void 0) {
                          const _errs12 = errors;
                          if (!validate748(data.formulas)) {
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.note !== void 0) {
                            const _errs13 = errors;
                            if (!validate22(data.note)) {
                              return false;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            for (const key0 in data) {
                              if (!schema333.has(key0) && !key0.startsWith("x-")) {
                                return false;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema342 = /* @__PURE__ */ new Set(["low", "medium", "high"]);
var schema343 = /* @__PURE__ */ new Set(["symbol", "atomicNumber", "atomicWeight", "names", "match", "oxideWords", "classes", "charges", "compounds", "listedBy", "bareSymbolRisk", "confidence", "citations", "note"]);
var schema336 = /* @__PURE__ */ new Set(["first", "either"]);
var schema339 = /* @__PURE__ */ new Set(["terms", "exact", "shapes", "anyCase", "afterHyphen", "alone", "context", "followedBy", "plural", "head", "kinds", "strength", "holds"]);
var schema338 = /* @__PURE__ */ new Set(["strong", "weak", "trace"]);
function validate766(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema338.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate762(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.terms !== void 0) {
        let data0 = data.terms;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate22(data0[i0])) {
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.exact !== void 0) {
          let data2 = data.exact;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (Array.isArray(data2)) {
              if (data2.length < 1) {
                return false;
              } else {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs6 = errors;
                  if (!validate22(data2[i1])) {
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.shapes !== void 0) {
            let data4 = data.shapes;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  return false;
                } else {
                  var valid3 = true;
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    const _errs9 = errors;
                    if (!validate22(data4[i2])) {
                      return false;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.anyCase !== void 0) {
              const _errs10 = errors;
              if (typeof data.anyCase !== "boolean") {
                return false;
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.afterHyphen !== void 0) {
                const _errs12 = errors;
                if (typeof data.afterHyphen !== "boolean") {
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.alone !== void 0) {
                  const _errs14 = errors;
                  if (typeof data.alone !== "boolean") {
                    return false;
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.context !== void 0) {
                    let data9 = data.context;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (Array.isArray(data9)) {
                        if (data9.length < 1) {
                          return false;
                        } else {
                          var valid4 = true;
                          const len3 = data9.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            let data10 = data9[i3];
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data10 === "string") {
                                if (!pattern13.test(data10)) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid4 = _errs18 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.followedBy !== void 0) {
                      let data11 = data.followedBy;
                      const _errs20 = errors;
                      if (errors === _errs20) {
                        if (Array.isArray(data11)) {
                          if (data11.length < 1) {
                            return false;
                          } else {
                            var valid5 = true;
                            const len4 = data11.length;
                            for (let i4 = 0; i4 < len4; i4++) {
                              let data12 = data11[i4];
                              const _errs22 = errors;
                              if (errors === _errs22) {
                                if (typeof data12 === "string") {
                                  if (!pattern13.test(data12)) {
                                    return false;
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid5 = _errs22 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs20 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.plural !== void 0) {
                        const _errs24 = errors;
                        if (typeof data.plural !== "boolean") {
                          return false;
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.head !== void 0) {
                          const _errs26 = errors;
                          if (!schema336.has(data.head)) {
                            return false;
                          }
                          var valid0 = _errs26 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.kinds !== void 0) {
                            let data15 = data.kinds;
                            const _errs27 = errors;
                            if (errors === _errs27) {
                              if (Array.isArray(data15)) {
                                if (data15.length < 1) {
                                  return false;
                                } else {
                                  var valid6 = true;
                                  const len5 = data15.length;
                                  for (let i5 = 0; i5 < len5; i5++) {
                                    let data16 = data15[i5];
                                    const _errs29 = errors;
                                    if (errors === _errs29) {
                                      if (typeof data16 === "string") {
                                        if (!pattern13.test(data16)) {
                                          return false;
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid6 = _errs29 === errors;
                                    if (!valid6) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs27 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.strength !== void 0) {
                              const _errs31 = errors;
                              if (!validate766(data.strength)) {
                                return false;
                              }
                              var valid0 = _errs31 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.holds !== void 0) {
                                const _errs32 = errors;
                                if (!validate740(data.holds)) {
                                  return false;
                                }
                                var valid0 = _errs32 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                for (const key0 in data) {
                                  if (!schema339.has(key0) && !key0.startsWith("x-")) {
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema341 = /* @__PURE__ */ new Set(["twoWay", "threeWay"]);
function validate771(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.twoWay !== void 0) {
        const _errs1 = errors;
        if (!validate22(data.twoWay)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.threeWay !== void 0) {
          const _errs2 = errors;
          if (!validate22(data.threeWay)) {
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          for (const key0 in data) {
            if (!schema341.has(key0) && !key0.startsWith("x-")) {
              return false;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern53 = new RegExp("^[A-Z][a-z]?[0-9]*[A-Z][a-z]?[0-9]*$", "u");
function validate759(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.symbol === void 0 && (missing0 = "symbol") || data.atomicNumber === void 0 && (missing0 = "atomicNumber") || data.atomicWeight === void 0 && (missing0 = "atomicWeight") || data.names === void 0 && (missing0 = "names") || data.match === void 0 && (missing0 = "match") || data.bareSymbolRisk === void 0 && (missing0 = "bareSymbolRisk") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.symbol !== void 0) {
          const _errs1 = errors;
          if (!validate483(data.symbol)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.atomicNumber !== void 0) {
            let data1 = data.atomicNumber;
            const _errs2 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              return false;
            }
            if (errors === _errs2) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.atomicWeight !== void 0) {
              let data2 = data.atomicWeight;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.names !== void 0) {
                let data3 = data.names;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    for (const key0 in data3) {
                      const _errs9 = errors;
                      if (!validate22(data3[key0])) {
                        return false;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.match !== void 0) {
                  let data5 = data.match;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (!validate762(data5[i0])) {
                            return false;
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.oxideWords !== void 0) {
                    let data7 = data.oxideWords;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          return false;
                        } else {
                          var valid3 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs15 = errors;
                            if (!validate22(data7[i1])) {
                              return false;
                            }
                            var valid3 = _errs15 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.classes !== void 0) {
                      const _errs16 = errors;
                      if (!validate771(data.classes)) {
                        return false;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.charges !== void 0) {
                        let data10 = data.charges;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data10)) {
                            var valid4 = true;
                            const len2 = data10.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data11 = data10[i2];
                              const _errs19 = errors;
                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data11 == "number" && isFinite(data11)) {
                                  if (data11 > 8 || isNaN(data11)) {
                                    return false;
                                  } else {
                                    if (data11 < 1 || isNaN(data11)) {
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid4 = _errs19 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.compounds !== void 0) {
                          let data12 = data.compounds;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (Array.isArray(data12)) {
                              var valid5 = true;
                              const len3 = data12.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data13 = data12[i3];
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                  if (typeof data13 === "string") {
                                    if (!pattern53.test(data13)) {
                                      return false;
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid5 = _errs23 === errors;
                                if (!valid5) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.listedBy !== void 0) {
                            const _errs25 = errors;
                            if (!validate383(data.listedBy)) {
                              return false;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.bareSymbolRisk !== void 0) {
                              let data15 = data.bareSymbolRisk;
                              const _errs26 = errors;
                              if (typeof data15 !== "string") {
                                return false;
                              }
                              if (!schema342.has(data15)) {
                                return false;
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.confidence !== void 0) {
                                const _errs28 = errors;
                                if (!validate457(data.confidence)) {
                                  return false;
                                }
                                var valid0 = _errs28 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.citations !== void 0) {
                                  const _errs29 = errors;
                                  if (!validate400(data.citations)) {
                                    return false;
                                  }
                                  var valid0 = _errs29 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.note !== void 0) {
                                    const _errs30 = errors;
                                    if (!validate22(data.note)) {
                                      return false;
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    for (const key1 in data) {
                                      if (!schema343.has(key1) && !key1.startsWith("x-")) {
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema345 = /* @__PURE__ */ new Set(["direct", "mixed", "may-contain", "excluded"]);
var schema347 = /* @__PURE__ */ new Set(["system", "tariffYear", "code", "role", "elements", "description", "form", "material", "class", "trace", "absent", "excludesForms", "confidence", "citations", "note"]);
function validate783(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate740(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/fits", keyword: "fits", params: {} };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    return false;
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
  return errors === 0;
}
var pattern54 = new RegExp("^[0-9][0-9.]{3,13}$", "u");
function validate780(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.system === void 0 && (missing0 = "system") || data.tariffYear === void 0 && (missing0 = "tariffYear") || data.code === void 0 && (missing0 = "code") || data.role === void 0 && (missing0 = "role") || data.description === void 0 && (missing0 = "description") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.system !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.system)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tariffYear !== void 0) {
            const _errs2 = errors;
            if (!validate498(data.tariffYear)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.code !== void 0) {
              let data2 = data.code;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (!pattern54.test(data2)) {
                    return false;
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                let data3 = data.role;
                const _errs5 = errors;
                if (typeof data3 !== "string") {
                  return false;
                }
                if (!schema345.has(data3)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.elements !== void 0) {
                  const _errs7 = errors;
                  if (!validate783(data.elements)) {
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    const _errs8 = errors;
                    if (!validate22(data.description)) {
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.form !== void 0) {
                      const _errs9 = errors;
                      if (!validate96(data.form)) {
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.material !== void 0) {
                        const _errs10 = errors;
                        if (!validate22(data.material)) {
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.class !== void 0) {
                          const _errs11 = errors;
                          if (!validate736(data.class)) {
                            return false;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.trace !== void 0) {
                            const _errs12 = errors;
                            if (typeof data.trace !== "boolean") {
                              return false;
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.absent !== void 0) {
                              const _errs14 = errors;
                              if (!validate740(data.absent)) {
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.excludesForms !== void 0) {
                                let data11 = data.excludesForms;
                                const _errs15 = errors;
                                if (errors === _errs15) {
                                  if (Array.isArray(data11)) {
                                    if (data11.length < 1) {
                                      return false;
                                    } else {
                                      var valid1 = true;
                                      const len0 = data11.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs17 = errors;
                                        if (!validate96(data11[i0])) {
                                          return false;
                                        }
                                        var valid1 = _errs17 === errors;
                                        if (!valid1) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs15 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.confidence !== void 0) {
                                  const _errs18 = errors;
                                  if (!validate457(data.confidence)) {
                                    return false;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.citations !== void 0) {
                                    const _errs19 = errors;
                                    if (!validate400(data.citations)) {
                                      return false;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.note !== void 0) {
                                      const _errs20 = errors;
                                      if (!validate22(data.note)) {
                                        return false;
                                      }
                                      var valid0 = _errs20 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      for (const key0 in data) {
                                        if (!schema347.has(key0) && !key0.startsWith("x-")) {
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema349 = /* @__PURE__ */ new Set(["number", "name", "formula", "form", "substanceClass", "elementMassPercent", "holds", "mayHold", "class", "material", "commonChemistry", "confidence", "citations", "note"]);
function validate796(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.name === void 0 && (missing0 = "name") || data.form === void 0 && (missing0 = "form") || data.substanceClass === void 0 && (missing0 = "substanceClass") || data.commonChemistry === void 0 && (missing0 = "commonChemistry") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.number !== void 0) {
          const _errs1 = errors;
          if (!validate108(data.number)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (!validate22(data.name)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.formula !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.formula)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.form !== void 0) {
                const _errs4 = errors;
                if (!validate96(data.form)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.substanceClass !== void 0) {
                  const _errs5 = errors;
                  if (!validate22(data.substanceClass)) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.elementMassPercent !== void 0) {
                    let data5 = data.elementMassPercent;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key0 in data5) {
                          let data6 = data5[key0];
                          const _errs9 = errors;
                          if (errors === _errs9) {
                            if (typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 100 || isNaN(data6)) {
                                return false;
                              } else {
                                if (data6 < 0 || isNaN(data6)) {
                                  return false;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.holds !== void 0) {
                      const _errs11 = errors;
                      if (!validate740(data.holds)) {
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.mayHold !== void 0) {
                        const _errs12 = errors;
                        if (!validate740(data.mayHold)) {
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.class !== void 0) {
                          const _errs13 = errors;
                          if (!validate736(data.class)) {
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.material !== void 0) {
                            let data10 = data.material;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (typeof data10 === "string") {
                                if (!pattern13.test(data10)) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.commonChemistry !== void 0) {
                              const _errs16 = errors;
                              if (typeof data.commonChemistry !== "boolean") {
                                return false;
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.confidence !== void 0) {
                                const _errs18 = errors;
                                if (!validate457(data.confidence)) {
                                  return false;
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.citations !== void 0) {
                                  const _errs19 = errors;
                                  if (!validate400(data.citations)) {
                                    return false;
                                  }
                                  var valid0 = _errs19 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.note !== void 0) {
                                    const _errs20 = errors;
                                    if (!validate22(data.note)) {
                                      return false;
                                    }
                                    var valid0 = _errs20 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    for (const key1 in data) {
                                      if (!schema349.has(key1) && !key1.startsWith("x-")) {
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema354 = /* @__PURE__ */ new Set(["class", "class-magnet"]);
var schema355 = /* @__PURE__ */ new Set(["coating", "film", "additive"]);
var schema356 = /* @__PURE__ */ new Set(["id", "title", "names", "match", "holds", "mayHold", "mayMean", "massPercent", "level", "form", "formula", "magnetMaterial", "partners", "class", "means", "formulaProvides", "recipe", "provides", "role", "strength", "tariffCodes", "confidence", "citations", "note"]);
var schema352 = /* @__PURE__ */ new Set(["of", "min", "max"]);
function validate816(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.of === void 0 && (missing0 = "of") || data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
        return false;
      } else {
        if (data.of !== void 0) {
          const _errs1 = errors;
          if (!validate22(data.of)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.min !== void 0) {
            let data1 = data.min;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 100 || isNaN(data1)) {
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    return false;
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.max !== void 0) {
              let data2 = data.max;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 100 || isNaN(data2)) {
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      return false;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema352.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate809(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.names === void 0 && (missing0 = "names") || data.match === void 0 && (missing0 = "match") || data.massPercent === void 0 && (missing0 = "massPercent") || data.level === void 0 && (missing0 = "level") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern35.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.names !== void 0) {
              let data2 = data.names;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    let data3 = data2[key0];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data3)) {
                        var valid2 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (!validate22(data3[i0])) {
                            return false;
                          }
                          var valid2 = _errs9 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.match !== void 0) {
                let data5 = data.match;
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      return false;
                    } else {
                      var valid3 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs12 = errors;
                        if (!validate762(data5[i1])) {
                          return false;
                        }
                        var valid3 = _errs12 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.holds !== void 0) {
                  const _errs13 = errors;
                  if (!validate740(data.holds)) {
                    return false;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.mayHold !== void 0) {
                    const _errs14 = errors;
                    if (!validate783(data.mayHold)) {
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.mayMean !== void 0) {
                      const _errs15 = errors;
                      if (!validate474(data.mayMean)) {
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.massPercent !== void 0) {
                        let data10 = data.massPercent;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (Array.isArray(data10)) {
                            var valid4 = true;
                            const len2 = data10.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs18 = errors;
                              if (!validate816(data10[i2])) {
                                return false;
                              }
                              var valid4 = _errs18 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.level !== void 0) {
                          const _errs19 = errors;
                          if (!validate22(data.level)) {
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.form !== void 0) {
                            const _errs20 = errors;
                            if (!validate96(data.form)) {
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.formula !== void 0) {
                              const _errs21 = errors;
                              if (!validate22(data.formula)) {
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.magnetMaterial !== void 0) {
                                let data15 = data.magnetMaterial;
                                const _errs22 = errors;
                                if (typeof data15 !== "string") {
                                  return false;
                                }
                                if (!schema280.has(data15)) {
                                  return false;
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.partners !== void 0) {
                                  let data16 = data.partners;
                                  const _errs24 = errors;
                                  if (errors === _errs24) {
                                    if (Array.isArray(data16)) {
                                      var valid5 = true;
                                      const len3 = data16.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        let data17 = data16[i3];
                                        const _errs26 = errors;
                                        if (errors === _errs26) {
                                          if (typeof data17 === "string") {
                                            if (!pattern20.test(data17)) {
                                              return false;
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid5 = _errs26 === errors;
                                        if (!valid5) {
                                          break;
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.class !== void 0) {
                                    const _errs28 = errors;
                                    if (!validate736(data.class)) {
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.means !== void 0) {
                                      let data19 = data.means;
                                      const _errs29 = errors;
                                      if (typeof data19 !== "string") {
                                        return false;
                                      }
                                      if (!schema354.has(data19)) {
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.formulaProvides !== void 0) {
                                        const _errs31 = errors;
                                        if (typeof data.formulaProvides !== "boolean") {
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.recipe !== void 0) {
                                          let data21 = data.recipe;
                                          const _errs33 = errors;
                                          if (errors === _errs33) {
                                            if (Array.isArray(data21)) {
                                              if (data21.length < 1) {
                                                return false;
                                              } else {
                                                var valid6 = true;
                                                const len4 = data21.length;
                                                for (let i4 = 0; i4 < len4; i4++) {
                                                  let data22 = data21[i4];
                                                  const _errs35 = errors;
                                                  if (errors === _errs35) {
                                                    if (typeof data22 === "string") {
                                                      if (!pattern20.test(data22)) {
                                                        return false;
                                                      }
                                                    } else {
                                                      return false;
                                                    }
                                                  }
                                                  var valid6 = _errs35 === errors;
                                                  if (!valid6) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.provides !== void 0) {
                                            let data23 = data.provides;
                                            const _errs37 = errors;
                                            if (errors === _errs37) {
                                              if (Array.isArray(data23)) {
                                                if (data23.length < 1) {
                                                  return false;
                                                } else {
                                                  var valid7 = true;
                                                  const len5 = data23.length;
                                                  for (let i5 = 0; i5 < len5; i5++) {
                                                    let data24 = data23[i5];
                                                    const _errs39 = errors;
                                                    if (errors === _errs39) {
                                                      if (typeof data24 === "string") {
                                                        if (!pattern13.test(data24)) {
                                                          return false;
                                                        }
                                                      } else {
                                                        return false;
                                                      }
                                                    }
                                                    var valid7 = _errs39 === errors;
                                                    if (!valid7) {
                                                      break;
                                                    }
                                                  }
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs37 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.role !== void 0) {
                                              let data25 = data.role;
                                              const _errs41 = errors;
                                              if (typeof data25 !== "string") {
                                                return false;
                                              }
                                              if (!schema355.has(data25)) {
                                                return false;
                                              }
                                              var valid0 = _errs41 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.strength !== void 0) {
                                                const _errs43 = errors;
                                                if (!validate766(data.strength)) {
                                                  return false;
                                                }
                                                var valid0 = _errs43 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.tariffCodes !== void 0) {
                                                  let data27 = data.tariffCodes;
                                                  const _errs44 = errors;
                                                  if (errors === _errs44) {
                                                    if (Array.isArray(data27)) {
                                                      var valid8 = true;
                                                      const len6 = data27.length;
                                                      for (let i6 = 0; i6 < len6; i6++) {
                                                        let data28 = data27[i6];
                                                        const _errs46 = errors;
                                                        if (errors === _errs46) {
                                                          if (typeof data28 === "string") {
                                                            if (!pattern54.test(data28)) {
                                                              return false;
                                                            }
                                                          } else {
                                                            return false;
                                                          }
                                                        }
                                                        var valid8 = _errs46 === errors;
                                                        if (!valid8) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs44 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.confidence !== void 0) {
                                                    const _errs48 = errors;
                                                    if (!validate457(data.confidence)) {
                                                      return false;
                                                    }
                                                    var valid0 = _errs48 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.citations !== void 0) {
                                                      const _errs49 = errors;
                                                      if (!validate400(data.citations)) {
                                                        return false;
                                                      }
                                                      var valid0 = _errs49 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.note !== void 0) {
                                                        const _errs50 = errors;
                                                        if (!validate22(data.note)) {
                                                          return false;
                                                        }
                                                        var valid0 = _errs50 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        for (const key1 in data) {
                                                          if (!schema356.has(key1) && !key1.startsWith("x-")) {
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema360 = /* @__PURE__ */ new Set(["id", "title", "match", "material", "known", "suffixes", "meaning", "rule", "confidence", "citations", "note"]);
var schema359 = /* @__PURE__ */ new Set(["suffix", "maxTemperatureC", "massPercent", "confidence", "citations", "note"]);
function validate833(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.suffix === void 0 && (missing0 = "suffix") || data.maxTemperatureC === void 0 && (missing0 = "maxTemperatureC") || data.massPercent === void 0 && (missing0 = "massPercent") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.suffix !== void 0) {
          const _errs1 = errors;
          if (typeof data.suffix !== "string") {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.maxTemperatureC !== void 0) {
            let data1 = data.maxTemperatureC;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && isFinite(data1))) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.massPercent !== void 0) {
              let data2 = data.massPercent;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validate816(data2[i0])) {
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.confidence !== void 0) {
                const _errs8 = errors;
                if (!validate457(data.confidence)) {
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs9 = errors;
                  if (!validate400(data.citations)) {
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs10 = errors;
                    if (!validate22(data.note)) {
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema359.has(key0) && !key0.startsWith("x-")) {
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate828(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.match === void 0 && (missing0 = "match") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern35.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              let data2 = data.match;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate762(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.material !== void 0) {
                const _errs7 = errors;
                if (!validate22(data.material)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.known !== void 0) {
                  let data5 = data.known;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs10 = errors;
                          if (!validate22(data5[i1])) {
                            return false;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.suffixes !== void 0) {
                    let data7 = data.suffixes;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data7)) {
                        var valid3 = true;
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs13 = errors;
                          if (!validate833(data7[i2])) {
                            return false;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.meaning !== void 0) {
                      const _errs14 = errors;
                      if (!validate22(data.meaning)) {
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rule !== void 0) {
                        const _errs15 = errors;
                        if (!validate22(data.rule)) {
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.confidence !== void 0) {
                          const _errs16 = errors;
                          if (!validate457(data.confidence)) {
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.citations !== void 0) {
                            const _errs17 = errors;
                            if (!validate400(data.citations)) {
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              const _errs18 = errors;
                              if (!validate22(data.note)) {
                                return false;
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema360.has(key0) && !key0.startsWith("x-")) {
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema362 = /* @__PURE__ */ new Set(["id", "title", "match", "mayHold", "class", "ownHeads", "technique", "provides", "reason", "magnet", "confidence", "citations", "note"]);
function validate845(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.match === void 0 && (missing0 = "match") || data.mayHold === void 0 && (missing0 = "mayHold") || data.reason === void 0 && (missing0 = "reason") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern35.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              let data2 = data.match;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate762(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mayHold !== void 0) {
                const _errs7 = errors;
                if (!validate740(data.mayHold)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.class !== void 0) {
                  const _errs8 = errors;
                  if (!validate736(data.class)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ownHeads !== void 0) {
                    let data6 = data.ownHeads;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data6)) {
                        if (data6.length < 1) {
                          return false;
                        } else {
                          var valid2 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data7 = data6[i1];
                            const _errs11 = errors;
                            if (errors === _errs11) {
                              if (typeof data7 === "string") {
                                if (!pattern13.test(data7)) {
                                  return false;
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.technique !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.technique !== "boolean") {
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.provides !== void 0) {
                        let data9 = data.provides;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data9)) {
                            if (data9.length < 1) {
                              return false;
                            } else {
                              var valid3 = true;
                              const len2 = data9.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let data10 = data9[i2];
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (typeof data10 === "string") {
                                    if (!pattern13.test(data10)) {
                                      return false;
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid3 = _errs17 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.reason !== void 0) {
                          const _errs19 = errors;
                          if (!validate22(data.reason)) {
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.magnet !== void 0) {
                            const _errs20 = errors;
                            if (typeof data.magnet !== "boolean") {
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.confidence !== void 0) {
                              const _errs22 = errors;
                              if (!validate457(data.confidence)) {
                                return false;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.citations !== void 0) {
                                const _errs23 = errors;
                                if (!validate400(data.citations)) {
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.note !== void 0) {
                                  const _errs24 = errors;
                                  if (!validate22(data.note)) {
                                    return false;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  for (const key0 in data) {
                                    if (!schema362.has(key0) && !key0.startsWith("x-")) {
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema364 = /* @__PURE__ */ new Set(["id", "title", "terms", "confidence", "citations", "note"]);
function validate855(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.terms === void 0 && (missing0 = "terms") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern35.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.terms !== void 0) {
              let data2 = data.terms;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate22(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.confidence !== void 0) {
                const _errs7 = errors;
                if (!validate457(data.confidence)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.citations !== void 0) {
                  const _errs8 = errors;
                  if (!validate400(data.citations)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.note !== void 0) {
                    const _errs9 = errors;
                    if (!validate22(data.note)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    for (const key0 in data) {
                      if (!schema364.has(key0) && !key0.startsWith("x-")) {
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema366 = /* @__PURE__ */ new Set(["suppress", "ask"]);
var schema367 = /* @__PURE__ */ new Set(["id", "title", "match", "reason", "unless", "action", "otherMagnet", "magnetType", "class", "good", "mayHold", "notWith", "settledBy", "confidence", "citations", "note"]);
function validate862(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.match === void 0 && (missing0 = "match") || data.reason === void 0 && (missing0 = "reason") || data.unless === void 0 && (missing0 = "unless") || data.action === void 0 && (missing0 = "action") || data.confidence === void 0 && (missing0 = "confidence") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern35.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.title)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              let data2 = data.match;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate762(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs7 = errors;
                if (!validate22(data.reason)) {
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unless !== void 0) {
                  const _errs8 = errors;
                  if (!validate22(data.unless)) {
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.action !== void 0) {
                    let data6 = data.action;
                    const _errs9 = errors;
                    if (typeof data6 !== "string") {
                      return false;
                    }
                    if (!schema366.has(data6)) {
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.otherMagnet !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.otherMagnet !== "boolean") {
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.magnetType !== void 0) {
                        const _errs13 = errors;
                        if (!validate22(data.magnetType)) {
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.class !== void 0) {
                          const _errs14 = errors;
                          if (!validate736(data.class)) {
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.good !== void 0) {
                            const _errs15 = errors;
                            if (typeof data.good !== "boolean") {
                              return false;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.mayHold !== void 0) {
                              const _errs17 = errors;
                              if (!validate740(data.mayHold)) {
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.notWith !== void 0) {
                                let data12 = data.notWith;
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                  if (Array.isArray(data12)) {
                                    if (data12.length < 1) {
                                      return false;
                                    } else {
                                      var valid2 = true;
                                      const len1 = data12.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data13 = data12[i1];
                                        const _errs20 = errors;
                                        if (errors === _errs20) {
                                          if (typeof data13 === "string") {
                                            if (!pattern13.test(data13)) {
                                              return false;
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs20 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.settledBy !== void 0) {
                                  let data14 = data.settledBy;
                                  const _errs22 = errors;
                                  if (errors === _errs22) {
                                    if (Array.isArray(data14)) {
                                      if (data14.length < 1) {
                                        return false;
                                      } else {
                                        var valid3 = true;
                                        const len2 = data14.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let data15 = data14[i2];
                                          const _errs24 = errors;
                                          if (errors === _errs24) {
                                            if (typeof data15 === "string") {
                                              if (!pattern13.test(data15)) {
                                                return false;
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs24 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs22 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.confidence !== void 0) {
                                    const _errs26 = errors;
                                    if (!validate457(data.confidence)) {
                                      return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.citations !== void 0) {
                                      const _errs27 = errors;
                                      if (!validate400(data.citations)) {
                                        return false;
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.note !== void 0) {
                                        const _errs28 = errors;
                                        if (!validate22(data.note)) {
                                          return false;
                                        }
                                        var valid0 = _errs28 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        for (const key0 in data) {
                                          if (!schema367.has(key0) && !key0.startsWith("x-")) {
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema369 = /* @__PURE__ */ new Set(["id", "purpose", "terms", "exact", "form", "shapes", "byLanguage"]);
function validate874(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.purpose === void 0 && (missing0 = "purpose")) {
        return false;
      } else {
        if (data.id !== void 0) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern35.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.purpose !== void 0) {
            const _errs3 = errors;
            if (!validate22(data.purpose)) {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.terms !== void 0) {
              let data2 = data.terms;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate22(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.exact !== void 0) {
                let data4 = data.exact;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data4)) {
                    if (data4.length < 1) {
                      return false;
                    } else {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs9 = errors;
                        if (!validate22(data4[i1])) {
                          return false;
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.form !== void 0) {
                  const _errs10 = errors;
                  if (!validate96(data.form)) {
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.shapes !== void 0) {
                    let data7 = data.shapes;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs13 = errors;
                            if (!validate22(data7[i2])) {
                              return false;
                            }
                            var valid3 = _errs13 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.byLanguage !== void 0) {
                      let data9 = data.byLanguage;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          for (const key0 in data9) {
                            let data10 = data9[key0];
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (Array.isArray(data10)) {
                                var valid5 = true;
                                const len3 = data10.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                  const _errs19 = errors;
                                  if (!validate22(data10[i3])) {
                                    return false;
                                  }
                                  var valid5 = _errs19 === errors;
                                  if (!valid5) {
                                    break;
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid4 = _errs17 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      for (const key1 in data) {
                        if (!schema369.has(key1) && !key1.startsWith("x-")) {
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema371 = /* @__PURE__ */ new Set(["controlled"]);
var schema372 = /* @__PURE__ */ new Set(["form", "endUse", "terms"]);
function validate882(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.form === void 0 && (missing0 = "form") || data.terms === void 0 && (missing0 = "terms")) {
        return false;
      } else {
        if (data.form !== void 0) {
          const _errs1 = errors;
          if (!validate96(data.form)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.endUse !== void 0) {
            let data1 = data.endUse;
            const _errs2 = errors;
            if (typeof data1 !== "string") {
              return false;
            }
            if (!schema371.has(data1)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.terms !== void 0) {
              let data2 = data.terms;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs6 = errors;
                      if (!validate22(data2[i0])) {
                        return false;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema372.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema374 = /* @__PURE__ */ new Set(["element", "terms"]);
function validate886(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.element === void 0 && (missing0 = "element") || data.terms === void 0 && (missing0 = "terms")) {
        return false;
      } else {
        if (data.element !== void 0) {
          let data0 = data.element;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern20.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.terms !== void 0) {
            let data1 = data.terms;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate22(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema374.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema376 = /* @__PURE__ */ new Set(["languages", "forms"]);
var pattern72 = new RegExp("^[a-z]{2,3}$", "u");
function validate889(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.languages === void 0 && (missing0 = "languages") || data.forms === void 0 && (missing0 = "forms")) {
        return false;
      } else {
        if (data.languages !== void 0) {
          let data0 = data.languages;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern72.test(data1)) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.forms !== void 0) {
            let data2 = data.forms;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (!validate22(data2[i1])) {
                      return false;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema376.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema378 = /* @__PURE__ */ new Set(["family", "place", "sector", "generic", "common", "stop"]);
var schema379 = /* @__PURE__ */ new Set(["kind", "shared", "synonyms", "words"]);
var pattern73 = new RegExp("^\\S+$", "u");
function validate892(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema378.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.shared !== void 0) {
            const _errs3 = errors;
            if (typeof data.shared !== "boolean") {
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.synonyms !== void 0) {
              let data2 = data.synonyms;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (Array.isArray(data3)) {
                          if (data3.length < 2) {
                            return false;
                          } else {
                            var valid2 = true;
                            const len1 = data3.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data4 = data3[i1];
                              const _errs9 = errors;
                              if (errors === _errs9) {
                                if (typeof data4 === "string") {
                                  if (!pattern73.test(data4)) {
                                    return false;
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid2 = _errs9 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.words !== void 0) {
                let data5 = data.words;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      return false;
                    } else {
                      var valid3 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data6 === "string") {
                            if (!pattern73.test(data6)) {
                              return false;
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid3 = _errs13 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                for (const key0 in data) {
                  if (!schema379.has(key0) && !key0.startsWith("x-")) {
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema381 = /* @__PURE__ */ new Set(["word", "means"]);
function validate894(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.word === void 0 && (missing0 = "word") || data.means === void 0 && (missing0 = "means")) {
        return false;
      } else {
        if (data.word !== void 0) {
          let data0 = data.word;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern73.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.means !== void 0) {
            let data1 = data.means;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (!pattern73.test(data2)) {
                          return false;
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema381.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema383 = /* @__PURE__ */ new Set(["letter", "confusable", "han-variant", "confusable-kana", "romanisation", "spelled-out"]);
var schema384 = /* @__PURE__ */ new Set(["kind", "pairs"]);
function validate896(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.pairs === void 0 && (missing0 = "pairs")) {
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            return false;
          }
          if (!schema383.has(data0)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.pairs !== void 0) {
            let data1 = data.pairs;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (typeof data2 === "string") {
                        if (!pattern73.test(data2)) {
                          return false;
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema384.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema386 = /* @__PURE__ */ new Set(["languages", "words"]);
function validate898(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.languages === void 0 && (missing0 = "languages") || data.words === void 0 && (missing0 = "words")) {
        return false;
      } else {
        if (data.languages !== void 0) {
          let data0 = data.languages;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (!pattern72.test(data1)) {
                        return false;
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid1 = _errs3 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.words !== void 0) {
            let data2 = data.words;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  return false;
                } else {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (!validate22(data2[i1])) {
                      return false;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            for (const key0 in data) {
              if (!schema386.has(key0) && !key0.startsWith("x-")) {
                return false;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema388 = /* @__PURE__ */ new Set(["code", "countries", "citations"]);
function validate901(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.countries === void 0 && (missing0 = "countries")) {
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern43.test(data0)) {
                return false;
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.countries !== void 0) {
            let data1 = data.countries;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate35(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.citations !== void 0) {
              const _errs6 = errors;
              if (!validate400(data.citations)) {
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              for (const key0 in data) {
                if (!schema388.has(key0) && !key0.startsWith("x-")) {
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema393 = /* @__PURE__ */ new Set(["id", "severity", "title", "message", "when", "from", "until", "acts", "waivable", "citations", "note"]);
var pattern80 = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
function validate906(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern80.test(data)) {
        return false;
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema392 = /* @__PURE__ */ new Set(["error", "warning", "information", "hint"]);
function validate908(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema392.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate905(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.severity === void 0 && (missing0 = "severity") || data.title === void 0 && (missing0 = "title") || data.message === void 0 && (missing0 = "message") || data.when === void 0 && (missing0 = "when") || data.citations === void 0 && (missing0 = "citations")) {
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (!validate906(data.id)) {
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.severity !== void 0) {
            const _errs2 = errors;
            if (!validate908(data.severity)) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (!validate22(data.title)) {
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs4 = errors;
                if (!validate22(data.message)) {
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.when !== void 0) {
                  const _errs5 = errors;
                  if (!validate22(data.when)) {
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.from !== void 0) {
                    const _errs6 = errors;
                    if (!validate49(data.from)) {
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.until !== void 0) {
                      const _errs7 = errors;
                      if (!validate49(data.until)) {
                        return false;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.acts !== void 0) {
                        let data7 = data.acts;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (Array.isArray(data7)) {
                            if (data7.length < 1) {
                              return false;
                            } else {
                              var valid1 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs10 = errors;
                                if (!validate383(data7[i0])) {
                                  return false;
                                }
                                var valid1 = _errs10 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.waivable !== void 0) {
                          const _errs11 = errors;
                          if (typeof data.waivable !== "boolean") {
                            return false;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.citations !== void 0) {
                            const _errs13 = errors;
                            if (!validate400(data.citations)) {
                              return false;
                            }
                            var valid0 = _errs13 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.note !== void 0) {
                              const _errs14 = errors;
                              if (!validate22(data.note)) {
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              for (const key0 in data) {
                                if (!schema393.has(key0) && !key0.startsWith("x-")) {
                                  return false;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema399 = /* @__PURE__ */ new Set(["name", "asOf", "input", "items", "rules", "expect", "states"]);
var schema396 = /* @__PURE__ */ new Set(["rule", "path", "line", "severity", "acts"]);
var pattern81 = new RegExp("^(?:/.*)?$", "u");
function validate924(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.path === void 0 && (missing0 = "path")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.line === void 0 && (missing1 = "line")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.rule === void 0 && (missing2 = "rule")) {
        return false;
      } else {
        if (data.rule !== void 0) {
          const _errs4 = errors;
          if (!validate906(data.rule)) {
            return false;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.path !== void 0) {
            let data1 = data.path;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (!pattern81.test(data1)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.line !== void 0) {
              let data2 = data.line;
              const _errs7 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                return false;
              }
              if (errors === _errs7) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.severity !== void 0) {
                const _errs9 = errors;
                if (!validate908(data.severity)) {
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.acts !== void 0) {
                  let data4 = data.acts;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors;
                        if (!validate383(data4[i0])) {
                          return false;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  for (const key0 in data) {
                    if (!schema396.has(key0) && !key0.startsWith("x-")) {
                      return false;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var schema398 = /* @__PURE__ */ new Set(["in-force", "suspended", "pending", "ended", "unverified", "not-issued"]);
function validate929(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    return false;
  }
  if (!schema398.has(data)) {
    return false;
  }
  return errors === 0;
}
function validate919(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.input === void 0 && (missing0 = "input")) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
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
      let missing1;
      if (data.items === void 0 && (missing1 = "items")) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
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
        let missing2;
        if (data.states === void 0 && (missing2 = "states")) {
          const err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
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
    return false;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.name === void 0 && (missing3 = "name") || data.asOf === void 0 && (missing3 = "asOf")) {
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs5 = errors;
          if (!validate22(data.name)) {
            return false;
          }
          var valid1 = _errs5 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.asOf !== void 0) {
            const _errs6 = errors;
            if (!validate49(data.asOf)) {
              return false;
            }
            var valid1 = _errs6 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.input !== void 0) {
              const _errs7 = errors;
              if (!validate22(data.input)) {
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.items !== void 0) {
                let data3 = data.items;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          } else {
                            return false;
                          }
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.rules !== void 0) {
                  let data5 = data.rules;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        return false;
                      } else {
                        var valid3 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs15 = errors;
                          if (!validate906(data5[i1])) {
                            return false;
                          }
                          var valid3 = _errs15 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid1 = _errs13 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.expect !== void 0) {
                    let data7 = data.expect;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (Array.isArray(data7)) {
                        var valid4 = true;
                        const len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs18 = errors;
                          if (!validate924(data7[i2])) {
                            return false;
                          }
                          var valid4 = _errs18 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid1 = _errs16 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.states !== void 0) {
                      let data9 = data.states;
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          for (const key0 in data9) {
                            const _errs22 = errors;
                            if (!validate929(data9[key0])) {
                              return false;
                            }
                            var valid5 = _errs22 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid1 = _errs19 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      for (const key1 in data) {
                        if (!schema399.has(key1) && !key1.startsWith("x-")) {
                          return false;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pack !== void 0) {
        const _errs1 = errors;
        if (!validate370(data.pack)) {
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.sources !== void 0) {
          let data1 = data.sources;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              for (const key0 in data1) {
                const _errs5 = errors;
                if (!validate375(data1[key0])) {
                  return false;
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.acts !== void 0) {
            let data3 = data.acts;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data3)) {
                var valid2 = true;
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs8 = errors;
                  if (!validate382(data3[i0])) {
                    return false;
                  }
                  var valid2 = _errs8 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.controlledItems !== void 0) {
              let data5 = data.controlledItems;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (Array.isArray(data5)) {
                  var valid3 = true;
                  const len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs11 = errors;
                    if (!validate471(data5[i1])) {
                      return false;
                    }
                    var valid3 = _errs11 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.itemLists !== void 0) {
                let data7 = data.itemLists;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (Array.isArray(data7)) {
                    var valid4 = true;
                    const len2 = data7.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs14 = errors;
                      if (!validate512(data7[i2])) {
                        return false;
                      }
                      var valid4 = _errs14 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    return false;
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.thresholds !== void 0) {
                  let data9 = data.thresholds;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (Array.isArray(data9)) {
                      var valid5 = true;
                      const len3 = data9.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        const _errs17 = errors;
                        if (!validate532(data9[i3])) {
                          return false;
                        }
                        var valid5 = _errs17 === errors;
                        if (!valid5) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs15 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.guidance !== void 0) {
                    let data11 = data.guidance;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (Array.isArray(data11)) {
                        var valid6 = true;
                        const len4 = data11.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          const _errs20 = errors;
                          if (!validate545(data11[i4])) {
                            return false;
                          }
                          var valid6 = _errs20 === errors;
                          if (!valid6) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.licenceTypes !== void 0) {
                      let data13 = data.licenceTypes;
                      const _errs21 = errors;
                      if (errors === _errs21) {
                        if (Array.isArray(data13)) {
                          var valid7 = true;
                          const len5 = data13.length;
                          for (let i5 = 0; i5 < len5; i5++) {
                            const _errs23 = errors;
                            if (!validate559(data13[i5])) {
                              return false;
                            }
                            var valid7 = _errs23 === errors;
                            if (!valid7) {
                              break;
                            }
                          }
                        } else {
                          return false;
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.provisions !== void 0) {
                        let data15 = data.provisions;
                        const _errs24 = errors;
                        if (errors === _errs24) {
                          if (Array.isArray(data15)) {
                            var valid8 = true;
                            const len6 = data15.length;
                            for (let i6 = 0; i6 < len6; i6++) {
                              const _errs26 = errors;
                              if (!validate584(data15[i6])) {
                                return false;
                              }
                              var valid8 = _errs26 === errors;
                              if (!valid8) {
                                break;
                              }
                            }
                          } else {
                            return false;
                          }
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.certificateFields !== void 0) {
                          let data17 = data.certificateFields;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (Array.isArray(data17)) {
                              var valid9 = true;
                              const len7 = data17.length;
                              for (let i7 = 0; i7 < len7; i7++) {
                                const _errs29 = errors;
                                if (!validate599(data17[i7])) {
                                  return false;
                                }
                                var valid9 = _errs29 === errors;
                                if (!valid9) {
                                  break;
                                }
                              }
                            } else {
                              return false;
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.customsRemarks !== void 0) {
                            let data19 = data.customsRemarks;
                            const _errs30 = errors;
                            if (errors === _errs30) {
                              if (Array.isArray(data19)) {
                                var valid10 = true;
                                const len8 = data19.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                  const _errs32 = errors;
                                  if (!validate607(data19[i8])) {
                                    return false;
                                  }
                                  var valid10 = _errs32 === errors;
                                  if (!valid10) {
                                    break;
                                  }
                                }
                              } else {
                                return false;
                              }
                            }
                            var valid0 = _errs30 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.endUseTreatments !== void 0) {
                              let data21 = data.endUseTreatments;
                              const _errs33 = errors;
                              if (errors === _errs33) {
                                if (Array.isArray(data21)) {
                                  var valid11 = true;
                                  const len9 = data21.length;
                                  for (let i9 = 0; i9 < len9; i9++) {
                                    const _errs35 = errors;
                                    if (!validate628(data21[i9])) {
                                      return false;
                                    }
                                    var valid11 = _errs35 === errors;
                                    if (!valid11) {
                                      break;
                                    }
                                  }
                                } else {
                                  return false;
                                }
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.countryLists !== void 0) {
                                let data23 = data.countryLists;
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (Array.isArray(data23)) {
                                    var valid12 = true;
                                    const len10 = data23.length;
                                    for (let i10 = 0; i10 < len10; i10++) {
                                      const _errs38 = errors;
                                      if (!validate635(data23[i10])) {
                                        return false;
                                      }
                                      var valid12 = _errs38 === errors;
                                      if (!valid12) {
                                        break;
                                      }
                                    }
                                  } else {
                                    return false;
                                  }
                                }
                                var valid0 = _errs36 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.sourcingRestrictions !== void 0) {
                                  let data25 = data.sourcingRestrictions;
                                  const _errs39 = errors;
                                  if (errors === _errs39) {
                                    if (Array.isArray(data25)) {
                                      var valid13 = true;
                                      const len11 = data25.length;
                                      for (let i11 = 0; i11 < len11; i11++) {
                                        const _errs41 = errors;
                                        if (!validate646(data25[i11])) {
                                          return false;
                                        }
                                        var valid13 = _errs41 === errors;
                                        if (!valid13) {
                                          break;
                                        }
                                      }
                                    } else {
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs39 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.parties !== void 0) {
                                    let data27 = data.parties;
                                    const _errs42 = errors;
                                    if (errors === _errs42) {
                                      if (Array.isArray(data27)) {
                                        var valid14 = true;
                                        const len12 = data27.length;
                                        for (let i12 = 0; i12 < len12; i12++) {
                                          const _errs44 = errors;
                                          if (!validate660(data27[i12])) {
                                            return false;
                                          }
                                          var valid14 = _errs44 === errors;
                                          if (!valid14) {
                                            break;
                                          }
                                        }
                                      } else {
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs42 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.vagueStatements !== void 0) {
                                      const _errs45 = errors;
                                      if (!validate672(data.vagueStatements)) {
                                        return false;
                                      }
                                      var valid0 = _errs45 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.authorities !== void 0) {
                                        let data30 = data.authorities;
                                        const _errs46 = errors;
                                        if (errors === _errs46) {
                                          if (Array.isArray(data30)) {
                                            var valid15 = true;
                                            const len13 = data30.length;
                                            for (let i13 = 0; i13 < len13; i13++) {
                                              const _errs48 = errors;
                                              if (!validate677(data30[i13])) {
                                                return false;
                                              }
                                              var valid15 = _errs48 === errors;
                                              if (!valid15) {
                                                break;
                                              }
                                            }
                                          } else {
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs46 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.nomenclatures !== void 0) {
                                          let data32 = data.nomenclatures;
                                          const _errs49 = errors;
                                          if (errors === _errs49) {
                                            if (Array.isArray(data32)) {
                                              var valid16 = true;
                                              const len14 = data32.length;
                                              for (let i14 = 0; i14 < len14; i14++) {
                                                const _errs51 = errors;
                                                if (!validate693(data32[i14])) {
                                                  return false;
                                                }
                                                var valid16 = _errs51 === errors;
                                                if (!valid16) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs49 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.parameters !== void 0) {
                                            let data34 = data.parameters;
                                            const _errs52 = errors;
                                            if (errors === _errs52) {
                                              if (Array.isArray(data34)) {
                                                var valid17 = true;
                                                const len15 = data34.length;
                                                for (let i15 = 0; i15 < len15; i15++) {
                                                  const _errs54 = errors;
                                                  if (!validate701(data34[i15])) {
                                                    return false;
                                                  }
                                                  var valid17 = _errs54 === errors;
                                                  if (!valid17) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs52 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.figureWords !== void 0) {
                                              let data36 = data.figureWords;
                                              const _errs55 = errors;
                                              if (errors === _errs55) {
                                                if (Array.isArray(data36)) {
                                                  var valid18 = true;
                                                  const len16 = data36.length;
                                                  for (let i16 = 0; i16 < len16; i16++) {
                                                    const _errs57 = errors;
                                                    if (!validate720(data36[i16])) {
                                                      return false;
                                                    }
                                                    var valid18 = _errs57 === errors;
                                                    if (!valid18) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs55 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.itemForms !== void 0) {
                                                let data38 = data.itemForms;
                                                const _errs58 = errors;
                                                if (errors === _errs58) {
                                                  if (Array.isArray(data38)) {
                                                    var valid19 = true;
                                                    const len17 = data38.length;
                                                    for (let i17 = 0; i17 < len17; i17++) {
                                                      const _errs60 = errors;
                                                      if (!validate725(data38[i17])) {
                                                        return false;
                                                      }
                                                      var valid19 = _errs60 === errors;
                                                      if (!valid19) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs58 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.listedForms !== void 0) {
                                                  let data40 = data.listedForms;
                                                  const _errs61 = errors;
                                                  if (errors === _errs61) {
                                                    if (Array.isArray(data40)) {
                                                      var valid20 = true;
                                                      const len18 = data40.length;
                                                      for (let i18 = 0; i18 < len18; i18++) {
                                                        const _errs63 = errors;
                                                        if (!validate729(data40[i18])) {
                                                          return false;
                                                        }
                                                        var valid20 = _errs63 === errors;
                                                        if (!valid20) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs61 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.materialClasses !== void 0) {
                                                    let data42 = data.materialClasses;
                                                    const _errs64 = errors;
                                                    if (errors === _errs64) {
                                                      if (Array.isArray(data42)) {
                                                        var valid21 = true;
                                                        const len19 = data42.length;
                                                        for (let i19 = 0; i19 < len19; i19++) {
                                                          const _errs66 = errors;
                                                          if (!validate735(data42[i19])) {
                                                            return false;
                                                          }
                                                          var valid21 = _errs66 === errors;
                                                          if (!valid21) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs64 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.elements !== void 0) {
                                                      let data44 = data.elements;
                                                      const _errs67 = errors;
                                                      if (errors === _errs67) {
                                                        if (Array.isArray(data44)) {
                                                          var valid22 = true;
                                                          const len20 = data44.length;
                                                          for (let i20 = 0; i20 < len20; i20++) {
                                                            const _errs69 = errors;
                                                            if (!validate759(data44[i20])) {
                                                              return false;
                                                            }
                                                            var valid22 = _errs69 === errors;
                                                            if (!valid22) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs67 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.tariffCodes !== void 0) {
                                                        let data46 = data.tariffCodes;
                                                        const _errs70 = errors;
                                                        if (errors === _errs70) {
                                                          if (Array.isArray(data46)) {
                                                            var valid23 = true;
                                                            const len21 = data46.length;
                                                            for (let i21 = 0; i21 < len21; i21++) {
                                                              const _errs72 = errors;
                                                              if (!validate780(data46[i21])) {
                                                                return false;
                                                              }
                                                              var valid23 = _errs72 === errors;
                                                              if (!valid23) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs70 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.casNumbers !== void 0) {
                                                          let data48 = data.casNumbers;
                                                          const _errs73 = errors;
                                                          if (errors === _errs73) {
                                                            if (Array.isArray(data48)) {
                                                              var valid24 = true;
                                                              const len22 = data48.length;
                                                              for (let i22 = 0; i22 < len22; i22++) {
                                                                const _errs75 = errors;
                                                                if (!validate796(data48[i22])) {
                                                                  return false;
                                                                }
                                                                var valid24 = _errs75 === errors;
                                                                if (!valid24) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs73 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.materials !== void 0) {
                                                            let data50 = data.materials;
                                                            const _errs76 = errors;
                                                            if (errors === _errs76) {
                                                              if (Array.isArray(data50)) {
                                                                var valid25 = true;
                                                                const len23 = data50.length;
                                                                for (let i23 = 0; i23 < len23; i23++) {
                                                                  const _errs78 = errors;
                                                                  if (!validate809(data50[i23])) {
                                                                    return false;
                                                                  }
                                                                  var valid25 = _errs78 === errors;
                                                                  if (!valid25) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs76 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.grades !== void 0) {
                                                              let data52 = data.grades;
                                                              const _errs79 = errors;
                                                              if (errors === _errs79) {
                                                                if (Array.isArray(data52)) {
                                                                  var valid26 = true;
                                                                  const len24 = data52.length;
                                                                  for (let i24 = 0; i24 < len24; i24++) {
                                                                    const _errs81 = errors;
                                                                    if (!validate828(data52[i24])) {
                                                                      return false;
                                                                    }
                                                                    var valid26 = _errs81 === errors;
                                                                    if (!valid26) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs79 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.finishedGoods !== void 0) {
                                                                let data54 = data.finishedGoods;
                                                                const _errs82 = errors;
                                                                if (errors === _errs82) {
                                                                  if (Array.isArray(data54)) {
                                                                    var valid27 = true;
                                                                    const len25 = data54.length;
                                                                    for (let i25 = 0; i25 < len25; i25++) {
                                                                      const _errs84 = errors;
                                                                      if (!validate845(data54[i25])) {
                                                                        return false;
                                                                      }
                                                                      var valid27 = _errs84 === errors;
                                                                      if (!valid27) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs82 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.goods !== void 0) {
                                                                  let data56 = data.goods;
                                                                  const _errs85 = errors;
                                                                  if (errors === _errs85) {
                                                                    if (Array.isArray(data56)) {
                                                                      var valid28 = true;
                                                                      const len26 = data56.length;
                                                                      for (let i26 = 0; i26 < len26; i26++) {
                                                                        const _errs87 = errors;
                                                                        if (!validate855(data56[i26])) {
                                                                          return false;
                                                                        }
                                                                        var valid28 = _errs87 === errors;
                                                                        if (!valid28) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid0 = _errs85 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.lookAlikes !== void 0) {
                                                                    let data58 = data.lookAlikes;
                                                                    const _errs88 = errors;
                                                                    if (errors === _errs88) {
                                                                      if (Array.isArray(data58)) {
                                                                        var valid29 = true;
                                                                        const len27 = data58.length;
                                                                        for (let i27 = 0; i27 < len27; i27++) {
                                                                          const _errs90 = errors;
                                                                          if (!validate862(data58[i27])) {
                                                                            return false;
                                                                          }
                                                                          var valid29 = _errs90 === errors;
                                                                          if (!valid29) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid0 = _errs88 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.wordLists !== void 0) {
                                                                      let data60 = data.wordLists;
                                                                      const _errs91 = errors;
                                                                      if (errors === _errs91) {
                                                                        if (Array.isArray(data60)) {
                                                                          var valid30 = true;
                                                                          const len28 = data60.length;
                                                                          for (let i28 = 0; i28 < len28; i28++) {
                                                                            const _errs93 = errors;
                                                                            if (!validate874(data60[i28])) {
                                                                              return false;
                                                                            }
                                                                            var valid30 = _errs93 === errors;
                                                                            if (!valid30) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid0 = _errs91 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.formWords !== void 0) {
                                                                        let data62 = data.formWords;
                                                                        const _errs94 = errors;
                                                                        if (errors === _errs94) {
                                                                          if (Array.isArray(data62)) {
                                                                            var valid31 = true;
                                                                            const len29 = data62.length;
                                                                            for (let i29 = 0; i29 < len29; i29++) {
                                                                              const _errs96 = errors;
                                                                              if (!validate882(data62[i29])) {
                                                                                return false;
                                                                              }
                                                                              var valid31 = _errs96 === errors;
                                                                              if (!valid31) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid0 = _errs94 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.partnerWords !== void 0) {
                                                                          let data64 = data.partnerWords;
                                                                          const _errs97 = errors;
                                                                          if (errors === _errs97) {
                                                                            if (Array.isArray(data64)) {
                                                                              var valid32 = true;
                                                                              const len30 = data64.length;
                                                                              for (let i30 = 0; i30 < len30; i30++) {
                                                                                const _errs99 = errors;
                                                                                if (!validate886(data64[i30])) {
                                                                                  return false;
                                                                                }
                                                                                var valid32 = _errs99 === errors;
                                                                                if (!valid32) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid0 = _errs97 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.legalForms !== void 0) {
                                                                            let data66 = data.legalForms;
                                                                            const _errs100 = errors;
                                                                            if (errors === _errs100) {
                                                                              if (Array.isArray(data66)) {
                                                                                var valid33 = true;
                                                                                const len31 = data66.length;
                                                                                for (let i31 = 0; i31 < len31; i31++) {
                                                                                  const _errs102 = errors;
                                                                                  if (!validate889(data66[i31])) {
                                                                                    return false;
                                                                                  }
                                                                                  var valid33 = _errs102 === errors;
                                                                                  if (!valid33) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid0 = _errs100 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.nameWords !== void 0) {
                                                                              let data68 = data.nameWords;
                                                                              const _errs103 = errors;
                                                                              if (errors === _errs103) {
                                                                                if (Array.isArray(data68)) {
                                                                                  var valid34 = true;
                                                                                  const len32 = data68.length;
                                                                                  for (let i32 = 0; i32 < len32; i32++) {
                                                                                    const _errs105 = errors;
                                                                                    if (!validate892(data68[i32])) {
                                                                                      return false;
                                                                                    }
                                                                                    var valid34 = _errs105 === errors;
                                                                                    if (!valid34) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid0 = _errs103 === errors;
                                                                            } else {
                                                                              var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                              if (data.nameCompounds !== void 0) {
                                                                                let data70 = data.nameCompounds;
                                                                                const _errs106 = errors;
                                                                                if (errors === _errs106) {
                                                                                  if (Array.isArray(data70)) {
                                                                                    var valid35 = true;
                                                                                    const len33 = data70.length;
                                                                                    for (let i33 = 0; i33 < len33; i33++) {
                                                                                      const _errs108 = errors;
                                                                                      if (!validate894(data70[i33])) {
                                                                                        return false;
                                                                                      }
                                                                                      var valid35 = _errs108 === errors;
                                                                                      if (!valid35) {
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid0 = _errs106 === errors;
                                                                              } else {
                                                                                var valid0 = true;
                                                                              }
                                                                              if (valid0) {
                                                                                if (data.characterFoldings !== void 0) {
                                                                                  let data72 = data.characterFoldings;
                                                                                  const _errs109 = errors;
                                                                                  if (errors === _errs109) {
                                                                                    if (Array.isArray(data72)) {
                                                                                      var valid36 = true;
                                                                                      const len34 = data72.length;
                                                                                      for (let i34 = 0; i34 < len34; i34++) {
                                                                                        const _errs111 = errors;
                                                                                        if (!validate896(data72[i34])) {
                                                                                          return false;
                                                                                        }
                                                                                        var valid36 = _errs111 === errors;
                                                                                        if (!valid36) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid0 = _errs109 === errors;
                                                                                } else {
                                                                                  var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                  if (data.placeholders !== void 0) {
                                                                                    let data74 = data.placeholders;
                                                                                    const _errs112 = errors;
                                                                                    if (errors === _errs112) {
                                                                                      if (Array.isArray(data74)) {
                                                                                        var valid37 = true;
                                                                                        const len35 = data74.length;
                                                                                        for (let i35 = 0; i35 < len35; i35++) {
                                                                                          const _errs114 = errors;
                                                                                          if (!validate898(data74[i35])) {
                                                                                            return false;
                                                                                          }
                                                                                          var valid37 = _errs114 === errors;
                                                                                          if (!valid37) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid0 = _errs112 === errors;
                                                                                  } else {
                                                                                    var valid0 = true;
                                                                                  }
                                                                                  if (valid0) {
                                                                                    if (data.countryGroups !== void 0) {
                                                                                      let data76 = data.countryGroups;
                                                                                      const _errs115 = errors;
                                                                                      if (errors === _errs115) {
                                                                                        if (Array.isArray(data76)) {
                                                                                          var valid38 = true;
                                                                                          const len36 = data76.length;
                                                                                          for (let i36 = 0; i36 < len36; i36++) {
                                                                                            const _errs117 = errors;
                                                                                            if (!validate901(data76[i36])) {
                                                                                              return false;
                                                                                            }
                                                                                            var valid38 = _errs117 === errors;
                                                                                            if (!valid38) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid0 = _errs115 === errors;
                                                                                    } else {
                                                                                      var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                      if (data.rules !== void 0) {
                                                                                        let data78 = data.rules;
                                                                                        const _errs118 = errors;
                                                                                        if (errors === _errs118) {
                                                                                          if (Array.isArray(data78)) {
                                                                                            var valid39 = true;
                                                                                            const len37 = data78.length;
                                                                                            for (let i37 = 0; i37 < len37; i37++) {
                                                                                              const _errs120 = errors;
                                                                                              if (!validate905(data78[i37])) {
                                                                                                return false;
                                                                                              }
                                                                                              var valid39 = _errs120 === errors;
                                                                                              if (!valid39) {
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid0 = _errs118 === errors;
                                                                                      } else {
                                                                                        var valid0 = true;
                                                                                      }
                                                                                      if (valid0) {
                                                                                        if (data.tests !== void 0) {
                                                                                          let data80 = data.tests;
                                                                                          const _errs121 = errors;
                                                                                          if (errors === _errs121) {
                                                                                            if (Array.isArray(data80)) {
                                                                                              var valid40 = true;
                                                                                              const len38 = data80.length;
                                                                                              for (let i38 = 0; i38 < len38; i38++) {
                                                                                                const _errs123 = errors;
                                                                                                if (!validate919(data80[i38])) {
                                                                                                  return false;
                                                                                                }
                                                                                                var valid40 = _errs123 === errors;
                                                                                                if (!valid40) {
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid0 = _errs121 === errors;
                                                                                        } else {
                                                                                          var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                          for (const key1 in data) {
                                                                                            if (!schema400.has(key1) && !key1.startsWith("x-")) {
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validateBaseline = validate932;
function validate933(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "version")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              return false;
            }
            if ("lodestone" !== data0) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs4 = errors;
              if (typeof data.version !== "string") {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate936(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.version === void 0 && (missing0 = "version") || data.reviewedOn === void 0 && (missing0 = "reviewedOn")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "version" || key0 === "reviewedOn")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs4 = errors;
              if (typeof data.version !== "string") {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reviewedOn !== void 0) {
                const _errs6 = errors;
                if (!validate49(data.reviewedOn)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var pattern82 = new RegExp("^(?![/\\\\]|[A-Za-z]:[/\\\\]|$)(?!.*//|.*/$|.*(?:[^/.]|[^/.]\\.|[^/]\\.\\.)/\\.\\.(?:/|$))(?!(?:.*/)?\\.(?:/|$)|(?:.*/)?\\.\\.$)", "u");
var pattern83 = new RegExp("^[0-9a-f]{16}$", "u");
function validate940(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.at === void 0 && (missing0 = "at") || data.severity === void 0 && (missing0 = "severity") || data.count === void 0 && (missing0 = "count") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "at" || key0 === "severity" || key0 === "count" || key0 === "fingerprint")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            const _errs2 = errors;
            if (typeof data.rule !== "string") {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.at !== void 0) {
              const _errs4 = errors;
              if (typeof data.at !== "string") {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.severity !== void 0) {
                let data2 = data.severity;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  return false;
                }
                if (!schema392.has(data2)) {
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.count !== void 0) {
                  let data3 = data.count;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1e6 || isNaN(data3)) {
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.fingerprint !== void 0) {
                    let data4 = data.fingerprint;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (!pattern83.test(data4)) {
                          return false;
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate939(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.findings === void 0 && (missing0 = "findings")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "findings")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern82.test(data0)) {
                  return false;
                }
              } else {
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.findings !== void 0) {
              let data1 = data.findings;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate940(data1[i0])) {
                      return false;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
function validate932(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.asOf === void 0 && (missing0 = "asOf") || data.packs === void 0 && (missing0 = "packs") || data.files === void 0 && (missing0 = "files")) {
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "asOf" || key0 === "packs" || key0 === "files")) {
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            let data0 = data.schemaVersion;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              return false;
            }
            if (1 !== data0) {
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              const _errs4 = errors;
              if (!validate933(data.tool)) {
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.asOf !== void 0) {
                const _errs5 = errors;
                if (!validate49(data.asOf)) {
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.packs !== void 0) {
                  let data3 = data.packs;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate936(data3[i0])) {
                          return false;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.files !== void 0) {
                    let data5 = data.files;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (!validate939(data5[i1])) {
                            return false;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      return false;
    }
  }
  return errors === 0;
}
var validateItem = validate87;
var validateLine = validate190;
export {
  validateBaseline,
  validateBom,
  validateConfig,
  validateItem,
  validateLine,
  validatePack,
  validateParts,
  validateShipment
};
