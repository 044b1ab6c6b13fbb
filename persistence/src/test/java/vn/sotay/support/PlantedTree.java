package vn.sotay.support;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Reorganisation;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Origin;

/** Two districts with a committee of two branches in the first; everything is known since the first of January. */
public abstract class PlantedTree {
    protected static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    protected static final String DECISION = "12-QĐ/TU, 28/06/2024";

    protected final OwnDatabase database = OwnDatabase.h2();
    protected EntityManager em;
    protected OrganisationTree tree;
    protected Reorganisation moves;
    protected Roster roster;
    protected Unit root;
    protected Unit first;
    protected Unit second;
    protected Unit committee;
    protected Unit one;
    protected Unit two;

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
