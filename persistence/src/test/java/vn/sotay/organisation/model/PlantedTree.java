package vn.sotay.organisation.model;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.Origin;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Two districts with a committee of two branches in the first; everything is known since the first of January. */
abstract class PlantedTree {
    static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    static final String DECISION = "12-QĐ/TU, 28/06/2024";

    final OwnDatabase database = OwnDatabase.h2();
    EntityManager em;
    OrganisationTree tree;
    Reorganisation moves;
    Roster roster;
    Unit root;
    Unit first;
    Unit second;
    Unit committee;
    Unit one;
    Unit two;

    @BeforeEach
    void plant() {
        em = database.open();
        em.getTransaction().begin();
        People.setUp(em);
        tree = Wired.up(OrganisationTree.class, em);
        moves = Wired.up(Reorganisation.class, em);
        roster = Wired.up(Roster.class, em);
        root = People.place(tree, null, "51", UnitKind.PROVINCE);
        first = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
        second = People.place(tree, root, "51.02", UnitKind.UPPER_COMMITTEE);
        committee = People.place(tree, first, "51.01.001", UnitKind.GRASSROOTS_COMMITTEE);
        one = People.place(tree, committee, "51.01.001.01", UnitKind.BRANCH);
        two = People.place(tree, committee, "51.01.001.02", UnitKind.BRANCH);
        for (var name : List.of("Nguyễn Thị Hoa", "Trần Văn Bình")) {
            roster.admit(new Member(
                    People.named(name), Standing.OFFICIAL, Participation.ACTIVE, one, People.KNOWN, Origin.IMPORT));
        }
        em.flush();
    }

    @AfterEach
    void fell() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }
}
