package vn.sotay.demo.service;

import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.PartialDate;

/**
 * One unit of the made-up province.
 *
 * @param place where its members live: the commune, or the committee's place
 * @param size how many members it has by itself; 0 unless it is a branch
 * @param firstSerial the number before those of its members: cards and citizen IDs are made of it
 */
record UnitPlan(
        String code,
        String name,
        UnitKind kind,
        String parentCode,
        PartialDate founded,
        Committee committee,
        String place,
        int size,
        int firstSerial) {}
